package cn.anju.monitoring;

import static cn.anju.kit.testing.Imports.text;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.kit.testing.contract.County;
import cn.anju.kit.testing.contract.LedgerContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MonitoringContractTest extends LedgerContract {

    /** Batches are derived from the files of bureaus, so one must have been handed in. */
    @BeforeEach
    void aBureauHasSubmittedAFile() {
        Places.await(County.HERE);
        String source = Client.create(
                "comparison-sources",
                Map.ofEntries(
                        Map.entry("regionCode", County.HERE.regionCode()),
                        Map.entry("from", "2022-01-01"),
                        Map.entry("bureau", "housing"),
                        Map.entry("dataset", "房屋安全鉴定结果"),
                        Map.entry("cadence", "MONTHLY"),
                        Map.entry("columns", List.of(column("idNumber", "ID_NUMBER"), column("grade", "TEXT"))),
                        Map.entry("rule", "row.grade in ['C', 'D']"),
                        Map.entry("ruleVersion", 1),
                        Map.entry("kind", "HOUSING"),
                        Map.entry("verifyWithinDays", 10),
                        Map.entry("confidence", "HIGH")));
        Imports.over(
                Tokens.system(),
                Client.as(Tokens.system())
                        .contentType(Imports.CSV)
                        .body(text("idNumber,grade", "999999198503122136,D"))
                        .post(Client.path("comparison-sources/" + source + "/batches"))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
    }

    private static Map<String, Object> column(String name, String type) {
        return Map.of("name", name, "title", name, "type", type, "required", true);
    }
}
