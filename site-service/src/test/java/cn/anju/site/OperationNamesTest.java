package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What client generators make of operations: their names, and that they send a token. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OperationNamesTest {
    @Test
    void areMadeOfTheLedger() {
        assertThat(operation("get", "leader-visits")).isEqualTo("listLeaderVisits");
        assertThat(operation("post", "leader-visits")).isEqualTo("createLeaderVisit");
        assertThat(operation("patch", "leader-visits/{id}")).isEqualTo("patchLeaderVisit");
        assertThat(operation("get", "leader-visits/{id}/history")).isEqualTo("getLeaderVisitHistory");
    }

    @Test
    void standUnderTheWorkstream() {
        assertThat(operation("get", "journal")).isEqualTo("getRelayState");
        assertThat(paths().keySet()).noneMatch(path -> path.contains("{workstream}"));
    }

    @Test
    void askForATokenThroughout() {
        assertThat(paths().values()).allSatisfy(operations -> assertThat(operations)
                .allSatisfy((method, operation) ->
                        assertThat(operation.get("security")).asString().contains("SecurityScheme")));
    }

    @Test
    void areThoseOfStepsInEveryLedgerThatHasThem() {
        assertThat(operation("post", "hazards/{id}/transitions")).isEqualTo("transitionHazard");
        assertThat(operation("get", "hazards/{id}/transitions")).isEqualTo("listHazardTransitions");
        assertThat(operation("get", "maintenance-orders/{id}/process")).isEqualTo("getMaintenanceOrderProcess");
    }

    @Test
    void comeWithParametersThatAreDescribed() {
        String staffGaps = "paths.'" + Client.path("staff-gaps") + "'.get.parameters";
        given().get("/q/openapi?format=json")
                .then()
                .body(staffGaps + ".name", hasItems("on", "siteCode", "regionCode", "limit", "cursor"))
                .body(staffGaps + ".description", everyItem(notNullValue()))
                .body(staffGaps + ".find { it.name == 'siteCode' }.example", equalTo("360732-S01"));
    }

    private static Map<String, Map<String, Map<String, Object>>> paths() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
    }

    private static Object operation(String method, String path) {
        return paths().get(Client.path(path)).get(method).get("operationId");
    }
}
