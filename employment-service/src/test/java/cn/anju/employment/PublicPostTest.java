package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.kit.testing.Places.OTHER_REGION;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.REGION;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public-welfare posts: one for one person at a time, and what they cost (clause 16, R21 and R36). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PublicPostTest {
    private static final String POSTS = "public-posts";
    private static final Place PAID = new Place("360732-S81", "360732811000");

    @BeforeEach
    void county() {
        Places.await();
    }

    private static String labourer() {
        return Client.create("labourers", Records.labourer(UUID.randomUUID()));
    }

    private static Map<String, Object> post(String labourer, String site, String from, String to) {
        var post = new HashMap<String, Object>(Map.of(
                "siteCode",
                site,
                "kind",
                "FOREST_RANGER",
                "labourerId",
                labourer,
                "priority",
                "CARES_FOR_FAMILY",
                "from",
                from,
                "monthlyPay",
                800));
        if (to != null) {
            post.put("to", to);
        }
        return post;
    }

    @Test
    void isHeldByWhoeverHoldsNoOtherAtThatTime() {
        String labourer = labourer();
        String id = Client.create(POSTS, post(labourer, SITE, "2022-05-01", "2023-05-01"));
        Client.get(POSTS + "/" + id).body("priority", equalTo("CARES_FOR_FAMILY"));
        Client.post(POSTS, post(labourer, OTHER_SITE, "2023-04-30", null))
                .statusCode(422)
                .body("violations.pointer", contains("/labourerId"))
                .body("violations.code", contains("holds-another-post"))
                .body("violations[0].message", not(equalTo("violation.holds-another-post")));
        String next = Client.create(POSTS, post(labourer, OTHER_SITE, "2023-05-01", null));
        Client.patch(POSTS, next, 1, Map.of("from", "2023-01-01")).statusCode(422);
        Client.patch(POSTS, next, 1, Map.of("duties", "巡山护林")).statusCode(200);
        Client.makeVoid(POSTS, id).statusCode(200);
        Client.patch(POSTS, next, 2, Map.of("from", "2023-01-01")).statusCode(200);
    }

    @Test
    void isRefusedToAPersonWhoIsInTheRegisterTwice() {
        var labourer = Records.labourer(UUID.randomUUID());
        String before = Client.create("labourers", with(with(labourer, "from", "2021-01-01"), "to", "2022-01-01"));
        String now = Client.create("labourers", labourer);
        Client.create(POSTS, post(before, SITE, "2021-05-01", null));
        Client.post(POSTS, post(now, OTHER_SITE, "2022-05-01", null))
                .statusCode(422)
                .body("violations.code", contains("holds-another-post"));
    }

    @Test
    void goesToOneOfTwoSitesThatGiveItAtOnce() throws Exception {
        String labourer = labourer();
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++) {
            var post = post(labourer, i % 2 == 0 ? SITE : OTHER_SITE, "2022-05-0" + (i + 1), null);
            requests.add(() -> Client.sending(Tokens.system(), post).post(Client.path(POSTS)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 1, 422, 7));
    }

    @Test
    void costsItsPayByMonthAndByDays() {
        Places.await(PAID);
        Client.create(POSTS, post(labourer(), PAID.siteCode(), "2022-05-17", "2023-05-01"));
        Client.create(
                POSTS,
                with(
                        without(post(labourer(), PAID.siteCode(), "2021-01-01", "2022-02-01"), "siteCode"),
                        "regionCode",
                        PAID.regionCode()));
        Client.create(
                "post-appropriations",
                Map.of(
                        "validIn",
                        PAID.township(),
                        "year",
                        2022,
                        "decidedOn",
                        "2022-01-20",
                        "amount",
                        6000,
                        "source",
                        "县本级财政"));
        String officer = Tokens.inRegions("township-officer", PAID.township());
        var budget = Client.get(officer, POSTS + "/budget?year=2022").statusCode(200);
        budget.body("year", equalTo(2022))
                .body("items.siteCode", contains(PAID.siteCode(), null))
                .body("items", hasSize(2))
                .body("items.regionCode", contains(PAID.regionCode(), PAID.regionCode()))
                .body("items.posts", contains(1, 1))
                .body("items[0].due.year", equalTo(5987.10f))
                .body("items[0].due.months[4]", equalTo(387.10f))
                .body("items[0].due.months[11]", equalTo(800.00f))
                .body("items[1].due.months[0]", equalTo(800.00f))
                .body("total.year", equalTo(6787.10f))
                .body("total.months", hasSize(12))
                .body("appropriations.amount", contains(6000.00f))
                .body("appropriations.due", contains(6787.10f))
                .body("appropriations.left", contains(-787.10f));
        String first = Client.get(officer, POSTS + "/budget?year=2022&limit=1")
                .body("items", hasSize(1))
                .body("total.year", equalTo(6787.10f))
                .extract()
                .path("nextCursor");
        Client.get(officer, POSTS + "/budget?year=2022&limit=1&cursor=" + first)
                .body("items.siteCode", contains((String) null))
                .body("items.posts", contains(1));
        Client.get(
                        Tokens.inRegions("township-officer", REGION),
                        POSTS + "/budget?year=2022&siteCode=" + PAID.siteCode())
                .body("items", empty())
                .body("appropriations", empty())
                .body("total.year", equalTo(0.00f));
    }

    @Test
    void tellsWhatIsWrongWithAQuestionForTheBudget() {
        Client.get(POSTS + "/budget").statusCode(400).body("violations.pointer", hasItem("?year"));
        Client.get(POSTS + "/budget?year=2022-Q1&until=2023")
                .statusCode(400)
                .body("violations.code", contains("unknown-parameter", "year"));
        Client.as("no token")
                .get(Client.path(POSTS + "/budget?year=2022"))
                .then()
                .statusCode(401);
    }

    @Test
    void isGivenByWhoeverLooksAfterThePlace() {
        var post = post(labourer(), SITE, "2022-05-01", null);
        Client.post(Tokens.inRegions("township-officer", OTHER_REGION), POSTS, post)
                .statusCode(422);
        Client.post(Tokens.inRegions("analyst", "360732"), POSTS, post).statusCode(403);
        Client.post(Tokens.atSites("site-manager", SITE), POSTS, post).statusCode(201);
    }
}
