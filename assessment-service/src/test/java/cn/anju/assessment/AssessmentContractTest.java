package cn.anju.assessment;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.site.AssessedSites;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.kit.testing.contract.County;
import cn.anju.kit.testing.contract.Peculiarities;
import cn.anju.kit.testing.contract.SteppedLedgerContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AssessmentContractTest extends SteppedLedgerContract {
    private static final String ADMIN = Tokens.inRegions("county-admin", "360732");

    @Inject
    AssessedSites sites;

    @Inject
    Database database;

    /** Appeals are made while a quarter is under review; what is published has a bulletin. */
    @BeforeEach
    void aQuarterIsPublishedAndTheNextUnderReview() {
        Places.await(County.HERE, County.ELSEWHERE, County.APART);
        eventually(() -> assertThat(sites.find(County.HERE.siteCode())).isPresent());
        if (state("2022-Q1").equals("LIVE")) {
            step("2022-Q1", "freeze");
            step("2022-Q1", "review");
            database.update(
                    "update quarter set appeals_until = appeals_until - 30 where county = '360732' and state = 'REVIEW'");
            step("2022-Q1", "publish");
            step("2022-Q2", "freeze");
            step("2022-Q2", "review");
        }
    }

    private static String state(String quarter) {
        return Client.get(ADMIN, "quarters/" + quarter).extract().path("state");
    }

    private static void step(String quarter, String step) {
        Client.sending(ADMIN, Map.of())
                .post(Client.path("quarters/" + quarter + "/" + step))
                .then()
                .statusCode(200);
    }

    @Override
    protected Map<String, FirstStep> firstSteps() {
        return Map.of(
                "watch-orders",
                        new FirstStep("report", Map.of("reportedOn", "2022-05-20", "report", "隐患已整改"), "report"),
                "acceptances",
                        new FirstStep("self-check", Map.of("checkedOn", "2022-10-10", "report", "逐项自查达标"), "report"),
                "task-reports",
                        new FirstStep("accept", Map.of("decidedOn", "2022-04-06", "verdict", "佐证齐全"), "verdict"),
                "appeals", new FirstStep("refuse", Map.of("decision", "材料形成于季度之后"), "decision"));
    }

    /**
     * Appeals are about a quarter under review; how an appeal is decided and how far a watch order or an acceptance is, is never
     * written by hand; only appropriations have an amount; reports of tasks come after their period began.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("appeals", "period", "2022-Q2")
                .in("appeals", "state", "OPEN")
                .in("appeals", "decision", null)
                .in("appeals", "numerator", null)
                .in("appeals", "denominator", null)
                .in("watch-orders", "state", "ORDERED")
                .in("watch-orders", "report", null)
                .in("watch-orders", "verdict", null)
                .in("task-reports", "period", "2000")
                .in("task-reports", "state", "REPORTED")
                .in("task-reports", "verdict", null)
                .in("acceptances", "state", "PLANNED")
                .in("acceptances", "selfCheck", null)
                .in("acceptances", "inspector", null)
                .in("acceptances", "findings", null)
                .in("acceptances", "verdict", null)
                .in("acceptances", "missing", null)
                .in("county-records", "kind", "CASE_STUDY")
                .in("county-records", "participants", null)
                .in("county-records", "year", null)
                .in("county-records", "purpose", null)
                .in("county-records", "amount", null);
    }
}
