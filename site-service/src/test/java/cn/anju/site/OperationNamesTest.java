package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
