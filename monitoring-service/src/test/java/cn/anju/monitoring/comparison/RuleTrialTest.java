package cn.anju.monitoring.comparison;

import static cn.anju.kit.testing.Imports.text;
import static cn.anju.monitoring.comparison.Comparisons.HEADER;
import static cn.anju.monitoring.comparison.Comparisons.OFFICER;
import static cn.anju.monitoring.comparison.Comparisons.compare;
import static cn.anju.monitoring.comparison.Comparisons.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule is tried on the last batch before it is switched on, and judged by what became of its warnings. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RuleTrialTest {
    @Inject
    Database database;

    private List<String> registered;
    private String source;

    @BeforeEach
    void aBatchWasCompared() {
        registered = Population.registered();
        source = register();
        compare(source, "?asOf=2022-03-20", file("2022-03-01"));
    }

    /** Three of the lifted with 8,000, 12,000 and 30,000 yuan, one of the others with 12,000, and somebody else. */
    private byte[] file(String settledOn) {
        return text(
                HEADER,
                "张三," + registered.get(0) + ",8000," + settledOn,
                "张三," + registered.get(5) + ",12000," + settledOn,
                "张三," + registered.get(10) + ",30000,",
                "张三," + registered.get(500) + ",12000," + settledOn,
                "张三," + Population.stranger(20_000) + ",12000," + settledOn);
    }

    private ValidatableResponse tryOut(String token, Map<String, ?> request) {
        return Client.sending(token, request)
                .post(Client.path("comparison-sources/" + source + "/dry-run"))
                .then();
    }

    @Test
    void showsWhatARuleWouldHaveRaised() {
        tryOut(OFFICER, Map.of("rule", "row.selfPaidCost < 20000 && row.selfPaidCost > 7000"))
                .statusCode(200)
                .body("asOf", equalTo("2022-03-20"))
                .body("matched", equalTo(4))
                .body("raised", equalTo(3))
                .body("raisedNow", equalTo(2))
                .body("added", equalTo(2))
                .body("dropped", equalTo(1))
                .body("sample", hasSize(3))
                .body("sample[0].row", equalTo(2))
                .body("sample[0].values", equalTo(Map.of("selfPaidCost", "8000")));
        tryOut(OFFICER, Map.of("rule", "row.settledOn < asOf"))
                .body("raised", equalTo(3))
                .body("undecided", equalTo(1));
        tryOut(OFFICER, Map.of()).body("raised", equalTo(2)).body("added", equalTo(0));
        assertThat(database.query(
                        "select count(*) from warning where source_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(source)))
                .containsExactly(2);
    }

    @Test
    void keepsTheRowsOfTheLastBatchOnlyAndEncrypted() {
        compare(source, "?asOf=2022-04-20", file("2022-04-01"));
        tryOut(OFFICER, Map.of("rule", "row.settledOn == date('2022-04-01')"))
                .body("asOf", equalTo("2022-04-20"))
                .body("raised", equalTo(3));
        var pieces = database.query(
                "select p.sealed from comparison_piece p join comparison_batch b on b.id = p.batch_id where b.source_id = ?",
                row -> row.getBytes(1),
                UUID.fromString(source));
        assertThat(pieces).hasSize(1);
        assertThat(new String(pieces.get(0), StandardCharsets.ISO_8859_1)).doesNotContain("12000", "selfPaidCost");
    }

    @Test
    void saysWhereARuleIsWrong() {
        tryOut(OFFICER, Map.of("rule", "row.cost > 1"))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/rule")));
    }

    @Test
    void isForTheBureauOfTheSource() {
        tryOut(Tokens.ofBureau("health"), Map.of()).statusCode(403);
        tryOut(Tokens.inRegions("county-admin", "360733"), Map.of()).statusCode(404);
        source = register();
        tryOut(OFFICER, Map.of()).statusCode(404).body("code", equalTo("nothing-kept"));
    }

    @Test
    void tellsHowGoodARuleIs() {
        rates(OFFICER)
                .body("items", hasSize(1))
                .body("items[0].warnings", equalTo(2))
                .body("items[0].open", equalTo(2))
                .body("items[0].falseAlarmRate", nullValue());
        List<String> warnings =
                Client.get("warnings?sourceId=" + source).extract().path("items.id");
        verify(warnings.get(0), "CONFIRMED");
        verify(warnings.get(1), "UNFOUNDED");
        rates(OFFICER)
                .body("items[0].ruleVersion", equalTo(1))
                .body("items[0].confirmed", equalTo(1))
                .body("items[0].unfounded", equalTo(1))
                .body("items[0].open", equalTo(0))
                .body("items[0].falseAlarmRate", equalTo(0.5f));
        rates(Tokens.inRegions("county-admin", "360733")).body("items", hasSize(0));
        Client.get("comparison-rates?colour=red").statusCode(400);
    }

    private ValidatableResponse rates(String token) {
        return Client.get(token, "comparison-rates?sourceId=" + source).statusCode(200);
    }

    private static void verify(String warning, String outcome) {
        String today = Client.get("warnings/" + warning).extract().path("issuedOn");
        Client.patch("warnings", warning, 1, Map.of("verifiedOn", today, "outcome", outcome))
                .statusCode(200);
    }
}
