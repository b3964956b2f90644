package cn.anju.assessment.site;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.residents;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A quarter is judged by those who lived at a site then, in counties of their own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteResidentsTest {
    @Inject
    EventDispatcher dispatcher;

    @Inject
    AssessedSites sites;

    @Inject
    SiteResidents residents;

    @Inject
    Database database;

    private static String admin(String county) {
        return Tokens.inRegions("county-admin", county);
    }

    private static ValidatableResponse ranking(String county, String query) {
        return Client.get(admin(county), "rankings?period=" + query).statusCode(200);
    }

    private void step(String county, String step) {
        database.update(
                "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'", county);
        Client.sending(admin(county), Map.of())
                .post(Client.path("quarters/2022-Q1/" + step))
                .then()
                .statusCode(200);
    }

    private void told(LedgerEvent... events) {
        dispatcher.receive(List.of(events));
    }

    @Test
    void aSiteThatGrowsLaterKeepsItsClassAndItsPublishedPlace() {
        String county = "991420";
        String growing = county + "-S01";
        String steady = county + "-S02";
        told(
                site(growing, 750),
                site(steady, 760),
                residents(idOf(growing + "first"), 1, growing, "2021-01-01", 750),
                visit(idOf(steady + "visit"), 1, steady, "2022-01-10"));
        eventually(() -> ranking(county, "2022-Q1&sizeClass=MEDIUM").body("items", hasSize(2)));
        eventually(() -> ranking(county, "2022-Q1").body("items.siteCode", hasSize(2)));
        List<String> live = ranking(county, "2022-Q1").extract().path("items.siteCode");
        for (String step : List.of("freeze", "review", "publish")) {
            step(county, step);
        }
        Client.get(admin(county), "quarters/2022-Q1").body("sites.siteCode", equalTo(live));

        told(
                residents(idOf(growing + "later"), 1, growing, "2022-05-01", 850),
                active("site.site", idOf(growing), 2, """
                        {'code': '%s', 'name': '安置点', 'regionCode': '%s101000', 'setting': 'VILLAGE',
                        'residents': 850, 'households': 20, 'fiveType': 'LIVABLE_ECOLOGY'}
                        """.formatted(growing, county)));
        eventually(() -> ranking(county, "2022-Q2&sizeClass=LARGE").body("items.siteCode", contains(growing)));
        ranking(county, "2022-Q2&sizeClass=LARGE&asOf=2022-04-30").body("items", hasSize(0));
        ranking(county, "2022-Q2&sizeClass=MEDIUM&asOf=2022-04-30").body("items", hasSize(2));
        ranking(county, "2022-Q1&sizeClass=LARGE").body("items", hasSize(0));
        ranking(county, "2022-Q1&sizeClass=MEDIUM").body("items.siteCode", equalTo(live));
        asks(county, "2022-Q1", growing, 1);
        asks(county, "2022-Q2", growing, 2);
        String document = Client.get(admin(county), "quarters/2022-Q1/document")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(document).contains("\"residents\":750").doesNotContain("\"residents\":850");
        Client.get(admin(county), "quarters/2022-Q1").body("sites.siteCode", equalTo(live));
        Client.get(admin(county), "quarters/2022-Q1/verification").body("intact", equalTo(true));
    }

    /** Of how many full-time staff a ranking speaks: two from 800 residents on. */
    private static void asks(String county, String quarter, String site, int staff) {
        eventually(() -> Client.get(admin(county), "rankings/" + quarter + "/sites/" + site)
                .statusCode(200)
                .body("indicators.find { it.id == 'full-time-staff' }.denominator", equalTo(staff)));
    }

    @Test
    void theLastCountUntilADayHolds() {
        String site = "991421-S01";
        UUID id = idOf(site + "second");
        told(site(site, 100));
        assertThat(on(site, "2022-01-01")).isEqualTo(100);
        told(residents(id, 1, site, "2022-03-01", 300), residents(idOf(site + "first"), 1, site, "2022-01-01", 200));
        assertThat(on(site, "2021-12-31")).isEqualTo(200);
        assertThat(on(site, "2022-02-28")).isEqualTo(200);
        assertThat(on(site, "2022-03-01")).isEqualTo(300);
        told(residents(id, 2, site, "2022-02-01", 310));
        assertThat(on(site, "2022-02-28")).isEqualTo(310);
        told(residents(id, 1, site, "2022-03-01", 300));
        assertThat(on(site, "2022-03-01")).isEqualTo(310);
    }

    private int on(String site, String day) {
        var known = List.of(sites.find(site).orElseThrow());
        return residents.on(LocalDate.parse(day), known).get(0).residents();
    }

    @Test
    void tiesAreOrderedByTheResidentsOfThatTime() {
        String county = "991422";
        String shrinking = county + "-S02";
        told(
                site(county + "-S01", 500),
                site(shrinking, 400),
                residents(idOf(shrinking + 1), 1, shrinking, "2021-01-01", 600),
                residents(idOf(shrinking + 2), 1, shrinking, "2022-04-01", 400));
        eventually(() -> ranking(county, "2022-Q1").body("items.siteCode", contains(shrinking, county + "-S01")));
        eventually(() -> ranking(county, "2022-Q2").body("items.siteCode", contains(county + "-S01", shrinking)));
    }
}
