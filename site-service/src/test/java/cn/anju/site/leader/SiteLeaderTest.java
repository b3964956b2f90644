package cn.anju.site.leader;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leads a site, one at a time, and who is heard. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteLeaderTest {
    private static final Place FIRST = new Place("991205-S01", "991205101000");
    private static final Place SECOND = new Place("991205-S02", "991205102000");
    private static final Place THIRD = new Place("991205-S03", "991205103000");
    private static final String COUNTY = Tokens.client("county-991205", "991205");

    @BeforeEach
    void sites() {
        Places.await(FIRST, SECOND, THIRD);
    }

    private static Map<String, Object> leader(Place place, String from) {
        return Map.of("siteCode", place.siteCode(), "from", from, "name", "钟明", "level", "SITE");
    }

    @Test
    void followEachOtherAndNeverOverlap() {
        String first = Client.post(COUNTY, "site-leaders", leader(FIRST, "2021-06-01"))
                .statusCode(201)
                .extract()
                .path("id");
        Client.post(COUNTY, "site-leaders", leader(FIRST, "2022-02-15"))
                .statusCode(422)
                .body("violations.pointer", contains("/from"))
                .body("violations.code", contains("site-led-by-another"))
                .body(
                        "violations[0].message",
                        equalTo("from: another leader of the site is in office in this time, from 2021-06-01"));
        Client.patch(COUNTY, "site-leaders", first, 1, Map.of("to", "2022-02-15"))
                .statusCode(200);
        Client.post(COUNTY, "site-leaders", leader(FIRST, "2022-02-15")).statusCode(201);
        Client.patch(COUNTY, "site-leaders", first, 2, Map.of("to", "2022-02-16"))
                .statusCode(422);
        Client.post(COUNTY, "site-leaders", leader(SECOND, "2021-06-01")).statusCode(201);
    }

    @Test
    void areOneThoughTwoAreRecordedAtOnce() throws Exception {
        Callable<Response> request =
                () -> Client.sending(COUNTY, leader(THIRD, "2021-06-01")).post(Client.path("site-leaders"));
        var answers = Client.atOnce(Collections.nCopies(6, request));
        assertThat(answers.get(201)).isEqualTo(1);
        assertThat(answers.keySet()).isSubsetOf(201, 409, 422);
    }

    @Test
    void areHeardByTheChiefOnceInEveryHalf() {
        var chief = Map.of("regionCode", FIRST.regionCode(), "from", "2021-06-01", "name", "王强", "level", "CHIEF");
        String id = Client.post(COUNTY, "site-leaders", chief)
                .statusCode(201)
                .extract()
                .path("id");
        Client.post(COUNTY, "site-leaders", chief).statusCode(201);
        var hearing = Map.of(
                "siteCodes", List.of(FIRST.siteCode(), SECOND.siteCode()), "heardOn", "2022-03-18", "leaderId", id);
        Client.post(COUNTY, "leader-hearings", hearing).statusCode(201);
        Client.post(COUNTY, "leader-hearings", with(hearing, "siteCodes", List.of()))
                .statusCode(422)
                .body("violations.pointer", contains("/siteCodes"));
        Client.get(COUNTY, "leader-hearings/completeness?period=2022-H1")
                .body("items.findAll { it.missing == 0 }.siteCode", contains(FIRST.siteCode(), SECOND.siteCode()));
        Client.get(Tokens.atSites("site-manager", SECOND.siteCode()), "leader-hearings")
                .body("items", hasSize(1));
        Client.get(Tokens.atSites("site-manager", THIRD.siteCode()), "leader-hearings")
                .body("items", hasSize(0));
        Client.post(Tokens.atSites("site-manager", FIRST.siteCode()), "leader-hearings", hearing)
                .statusCode(403);
    }
}
