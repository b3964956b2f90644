package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.client.Ranking;
import cn.anju.acceptance.client.Ranking.Place;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The worked example of the assessment, entered over REST as far as there are ledgers for it. What has none yet, the case,
 * workshop and public post of site B, changes B's numbers only: 59 instead of 69 points of weight apply.
 */
@OnRunningStack
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExampleIT {
    private static final String TOWNSHIP = "360732901000";
    private static final Set<String> WITHOUT_LEDGER = Set.of("case-ledger", "case-measures", "workshop-checks");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int RATIO_DECIMALS = 6;

    private final RunningStack stack;
    private final JsonNode example;

    WorkedExampleIT(RunningStack stack) throws IOException {
        this.stack = stack;
        try (var file = WorkedExampleIT.class.getResourceAsStream("example-2022Q1.json")) {
            example = Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @BeforeAll
    void enterRecords() {
        var records = new ExampleRecords(stack.clerk(), TOWNSHIP);
        example.path("sites").forEach(site -> records.enter(site, example.path("facts")));
    }

    @Test
    void ranksTheThreeSitesByTheTotalsOfTheExample() {
        var expected = new ArrayList<String>();
        expected.add("1 A 84.01 of 63");
        expected.add("2 B 81.36 of 59");
        expected.add("3 C 40.12 of 45");
        Eventually.within(
                PATIENCE, () -> assertThat(Ranking.of(stack.county(), TOWNSHIP).places())
                        .extracting(WorkedExampleIT::text)
                        .isEqualTo(expected));
    }

    @Test
    void explainsEveryRatioOfTheExample() {
        for (JsonNode expected : example.path("expected")) {
            String site = expected.path("site").asText();
            Eventually.within(PATIENCE, () -> assertThat(ratios(site)).isEqualTo(expectedRatios(expected)));
        }
    }

    private static String text(Place place) {
        String site = place.siteCode().substring(place.siteCode().length() - 1);
        return place.rank() + " " + site + " " + place.total() + " of " + place.applicableWeight();
    }

    private Map<String, String> ratios(String site) {
        var ratios = new TreeMap<String, String>();
        stack.county()
                .get("/api/v1/assessment/rankings/2022-Q1/sites/" + ExampleRecords.code(site))
                .expecting(200)
                .json()
                .path("indicators")
                .forEach(indicator -> ratios.put(
                        indicator.path("id").asText(),
                        indicator.path("applicable").asBoolean()
                                ? sixDecimals(indicator.path("ratio").decimalValue())
                                : "not applicable"));
        return ratios;
    }

    private static Map<String, String> expectedRatios(JsonNode expected) {
        var ratios = new TreeMap<String, String>();
        expected.path("ratios").properties().forEach(ratio -> {
            boolean applicable = !ratio.getValue().isNull() && !WITHOUT_LEDGER.contains(ratio.getKey());
            ratios.put(
                    ratio.getKey(),
                    applicable ? sixDecimals(new BigDecimal(ratio.getValue().asText())) : "not applicable");
        });
        return ratios;
    }

    private static String sixDecimals(BigDecimal ratio) {
        return ratio.setScale(RATIO_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
