package cn.anju.site.site;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.site.TurnableClock;
import cn.anju.site.site.residents.ResidentsOfToday;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many live at a site since when, and how large it is by that. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteSizeTest {
    private static final String COUNTY = Tokens.client("county-991208", "991208");

    @Inject
    TurnableClock clock;

    @Inject
    ResidentsOfToday today;

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private static String place(String code) {
        Places.await(new Place(code, "991208101000"));
        return code;
    }

    private static ValidatableResponse count(String site, String from, int residents) {
        return Client.post(
                COUNTY,
                "site-residents",
                Map.of("siteCode", site, "from", from, "residents", residents, "source", "核查"));
    }

    private static ValidatableResponse size(String site, String on) {
        return Client.get(COUNTY, "sites/" + site + "/size?on=" + on).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"199,SMALL", "200,MEDIUM", "799,MEDIUM", "800,LARGE"})
    void dependsOnTheThresholds(int residents, String sizeClass) {
        String site = place("991208-S" + residents);
        count(site, "2022-01-01", residents).statusCode(201);
        size(site, "2022-03-31").body("residents", equalTo(residents)).body("sizeClass", equalTo(sizeClass));
    }

    @Test
    void changesWithinAQuarterOnTheDayOfTheCount() {
        String site = place("991208-S10");
        count(site, "2022-01-10", 199).statusCode(201);
        String crossing =
                count(site, "2022-02-15", 200).statusCode(201).extract().path("id");
        count(site, "2022-03-20", 801).statusCode(201);
        size(site, "2022-02-14")
                .body("sizeClass", equalTo("SMALL"))
                .body("medium", equalTo(200))
                .body("large", equalTo(800));
        size(site, "2022-02-15").body("sizeClass", equalTo("MEDIUM"));
        size(site, "2022-03-31")
                .body("sizeClass", equalTo("LARGE"))
                .body("history.from", contains("2018-10-01", "2022-01-10", "2022-02-15", "2022-03-20"))
                .body("history.to", contains("2022-01-10", "2022-02-15", "2022-03-20", null))
                .body("history.residents", contains(320, 199, 200, 801))
                .body("history.sizeClass", contains("MEDIUM", "SMALL", "MEDIUM", "LARGE"));
        Client.makeVoid(COUNTY, "site-residents", crossing).statusCode(200);
        size(site, "2022-02-15").body("sizeClass", equalTo("SMALL")).body("history", hasSize(3));
    }

    @Test
    void isFollowedByTheRegisterAndItsEvent() {
        String site = place("991208-S11");
        size(site, "2022-03-31").body("residents", equalTo(320)).body("history", hasSize(1));
        String id = Client.get(COUNTY, "sites?code=" + site).extract().path("items[0].id");
        String count = count(site, "2022-03-01", 150).statusCode(201).extract().path("id");
        Client.get(COUNTY, "sites/" + id).body("residents", equalTo(150)).body("changedBy", equalTo("anju-site"));
        Client.get(COUNTY, "sites/" + id + "/size?on=2022-02-28").body("residents", equalTo(320));
        Client.get(COUNTY, "task-evidence?row=R04&siteCode=" + site + "&on=2022-03-31")
                .body("items[0].parts[0].counts.due", equalTo(0));
        Client.patch(COUNTY, "sites", id, 2, Map.of("residents", 210))
                .statusCode(422)
                .body("violations.code", contains("follows-counts"));
        Client.patch(COUNTY, "sites", id, 2, Map.of("households", 71)).statusCode(200);
        Client.patch(COUNTY, "site-residents", count, 1, Map.of("residents", 210))
                .statusCode(200);
        Client.get(COUNTY, "sites/" + id).body("residents", equalTo(210)).body("version", equalTo(4));
    }

    @Test
    void changesWhenTheDayOfACountComes() {
        clock.turnTo(LocalDate.of(2022, 3, 30));
        String site = place("991208-S12");
        count(site, "2022-04-01", 199).statusCode(201);
        size(site, "2022-03-31").body("residents", equalTo(320));
        today.keep();
        eventually(() -> Client.get(COUNTY, "sites?code=" + site).body("items[0].residents", equalTo(320)));
        clock.turnTo(LocalDate.of(2022, 4, 1));
        today.keep();
        Client.get(COUNTY, "sites?code=" + site).body("items[0].residents", equalTo(199));
        today.keep();
        Client.get(COUNTY, "sites?code=" + site).body("items[0].version", equalTo(2));
    }

    @Test
    void hasOneCountADay() {
        String site = place("991208-S13");
        String id = count(site, "2022-01-01", 300).statusCode(201).extract().path("id");
        count(site, "2022-01-01", 310).statusCode(409).body("violations.pointer", contains("/from"));
        Client.patch(COUNTY, "site-residents", id, 1, Map.of("siteCode", place("991208-S14")))
                .statusCode(422)
                .body("violations.code", contains("fixed"));
        count(site, "2022-01-02", -1).statusCode(422);
        Client.post(
                        Tokens.atSites("site-manager", site),
                        "site-residents",
                        Map.of("siteCode", site, "from", "2022-02-01", "residents", 300))
                .statusCode(403);
    }

    @Test
    void isTellableInTheScopeOnly() {
        String site = place("991208-S15");
        Client.get(Tokens.atSites("site-manager", site), "sites/" + site + "/size")
                .statusCode(200)
                .body("history[0].to", nullValue());
        Client.get(Tokens.atSites("site-manager", "991208-S10"), "sites/" + site + "/size")
                .statusCode(404);
        Client.get(COUNTY, "sites/991208-S98/size").statusCode(404);
        Client.get(COUNTY, "sites/" + site + "/size?on=soon").statusCode(400);
    }
}
