package cn.anju.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Surroundings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document that client generators read. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenApiTest {
    private static JsonNode document() throws JsonProcessingException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void pointsToNothingThatIsMissing() throws JsonProcessingException {
        var document = document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        document.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void namesEveryOperationOnFamilies() throws JsonProcessingException {
        var paths = document().path("paths");
        for (String path : List.of(
                "households/{id}/moves",
                "households/{id}/departures",
                "households/{id}/splits",
                "households/{id}/merges",
                "households/{id}/head-changes")) {
            var operation = paths.path("/api/v1/monitoring/" + path).path("post");
            assertThat(operation.path("operationId").asText()).as(path).isNotBlank();
            assertThat(operation.path("summary").asText()).contains(" · ");
            assertThat(operation.path("requestBody").toString()).contains("$ref");
        }
        for (String path :
                List.of("households/{id}/picture", "revisits/due", "policy-cards/{id}/page", "task-evidence")) {
            assertThat(paths.path("/api/v1/monitoring/" + path)
                            .path("get")
                            .path("description")
                            .asText())
                    .as(path)
                    .isNotBlank();
        }
    }
}
