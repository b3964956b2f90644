package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk finds, at a site of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchTest {
    private static final Place PLACE = new Place("360732-P86", "360732105000");
    private static final String LABOURERS = "labourers";
    private static final String POSTINGS = "job-postings";

    @BeforeEach
    void county() {
        Places.await();
        Places.await(PLACE);
    }

    @Test
    void findsLabourersBySkillsAndWishes() {
        var plain = with(Records.labourer(UUID.randomUUID()), "siteCode", PLACE.siteCode());
        var skilled = with(with(plain, "personId", UUID.randomUUID()), "skills", List.of("电工（初级）", "焊工"));
        String one = Client.create(LABOURERS, plain);
        String other = Client.create(
                LABOURERS,
                with(with(with(skilled, "wishedChannel", "WORKSHOP"), "wishedPay", 3000), "furthest", "TOWNSHIP"));
        String employed = Client.create(LABOURERS, with(plain, "personId", UUID.randomUUID()));
        Client.create("employments", Records.employment(employed));

        labourers("").body("items.id", containsInAnyOrder(one, other, employed));
        labourers("&skill=电工&skill=焊工").body("items.id", contains(other));
        labourers("&skill=电工&skill=缝纫").body("items", empty());
        labourers("&wishedChannel=WORKSHOP&payUpTo=3000&reaches=SITE").body("items.id", contains(other));
        labourers("&reaches=COUNTY").body("items", empty());
        labourers("&payUpTo=2999").body("items", empty());
        labourers("&looking=true").body("items.id", containsInAnyOrder(one, other));
        labourers("&looking=false").body("items.id", contains(employed)).body("items[0].employed", equalTo(true));
        labourers("&q=焊").body("items.id", contains(other));
        labourers("&labourClass=SKILLED").body("items", empty());
        String cursor =
                labourers("&limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        labourers("&limit=2&cursor=" + cursor).body("items", hasSize(1)).body("nextCursor", equalTo(null));
        Client.get(Tokens.atSites("site-manager", OTHER_SITE), LABOURERS + "/search?siteCode=" + PLACE.siteCode())
                .body("items", empty());
    }

    @Test
    void findsJobsByWhatTheyAskAndOffer() {
        var plain = Records.posting(PLACE.siteCode());
        String one = Client.create(POSTINGS, plain);
        String other = Client.create(
                POSTINGS,
                with(
                        with(
                                with(with(plain, "skills", List.of("焊工", "电工")), "distance", "TOWNSHIP"),
                                "highestPay",
                                6000),
                        "workplace",
                        "县经济开发区"));
        String closed = Client.create(POSTINGS, with(plain, "closesOn", "2022-03-05"));

        postings("").body("items.id", containsInAnyOrder(one, other, closed));
        postings("&open=true").body("items.id", containsInAnyOrder(one, other));
        postings("&open=false").body("items.id", contains(closed));
        postings("&skill=电工").body("items.id", contains(other)).body("items[0].openingsLeft", equalTo(3));
        postings("&within=COUNTY&payFrom=5000").body("items.id", contains(other));
        postings("&within=SITE").body("items", empty());
        postings("&payFrom=6001").body("items", empty());
        postings("&q=开发区&channel=COUNTY").body("items.id", contains(other));
        String cursor = postings("&limit=2").extract().path("nextCursor");
        postings("&limit=2&cursor=" + cursor).body("items", hasSize(1));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String path : List.of(LABOURERS, POSTINGS)) {
            Client.get(path + "/search?on=x&cursor=x&limit=0&colour=red")
                    .statusCode(400)
                    .body("violations", hasSize(4));
        }
        Client.get(LABOURERS + "/search?reaches=MOON&payUpTo=-1").body("violations.code", contains("enum", "range"));
    }

    private static ValidatableResponse labourers(String more) {
        return Client.get(LABOURERS + "/search?on=2022-03-10&siteCode=" + PLACE.siteCode() + more)
                .statusCode(200);
    }

    private static ValidatableResponse postings(String more) {
        return Client.get(POSTINGS + "/search?on=2022-03-10&siteCode=" + PLACE.siteCode() + more)
                .statusCode(200);
    }
}
