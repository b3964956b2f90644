package cn.anju.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.period.Period;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked example of the scheme of 2022: three sites in the first quarter. */
class WorkedExampleTest {
    private record Scored(String siteCode, int residents, SiteScore score) implements Ranking.Entry {
        @Override
        public Integer overdueTasks() {
            return null;
        }

        @Override
        public BigDecimal total() {
            return score.total();
        }
    }

    private final Scheme scheme = SchemeReader.read(ShippedScheme.document());
    private JsonNode example;
    private List<Ranking.Ranked<Scored>> ranking;

    @BeforeEach
    void rankTheSites() throws IOException {
        example = new ObjectMapper().readTree(WorkedExampleTest.class.getResourceAsStream("example-2022Q1.json"));
        var cutoff = new Cutoff(
                Period.parse(example.get("quarter").asText()).orElseThrow(),
                LocalDate.parse(example.get("asOf").asText()));
        var scoring = new SiteScoring(scheme, cutoff);
        var scored = new ArrayList<Scored>();
        for (JsonNode site : example.get("sites")) {
            String code = site.get("code").asText();
            int residents = site.get("residents").asInt();
            var profile = new SiteProfile(
                    residents,
                    site.get("setting").asText(),
                    site.get("fiveType").asText());
            scored.add(new Scored(code, residents, scoring.score(profile, tally(scoring, code))));
        }
        ranking = Ranking.of(scored);
    }

    private MetricTally tally(SiteScoring scoring, String site) {
        var tally = scoring.newTally();
        for (JsonNode fact : example.get("facts")) {
            if (fact.get("site").asText().equals(site)) {
                tally.add(new FactGroup(
                        fact.get("metric").asText(),
                        fact.get("subject").asText(UUID.randomUUID().toString()),
                        1,
                        fact.get("value").decimalValue(),
                        LocalDate.parse(fact.get("from").asText()),
                        fact.get("to").isNull()
                                ? null
                                : LocalDate.parse(fact.get("to").asText())));
            }
        }
        return tally;
    }

    @Test
    void givesTheExpectedRanksTotalsAndWeights() {
        assertThat(ranking).hasSize(3);
        for (int i = 0; i < ranking.size(); i++) {
            var expected = example.get("expected").get(i);
            var actual = ranking.get(i);
            assertThat(actual.rank()).isEqualTo(expected.get("rank").asInt());
            assertThat(actual.entry().siteCode()).isEqualTo(expected.get("site").asText());
            assertThat(actual.entry().total().toPlainString())
                    .isEqualTo(expected.get("total").asText());
            assertThat(actual.entry().score().applicableWeight())
                    .isEqualTo(expected.get("applicableWeight").decimalValue());
        }
    }

    @Test
    void givesTheExpectedRatios() {
        for (int i = 0; i < ranking.size(); i++) {
            Map<String, String> expected = new HashMap<>();
            example.get("expected")
                    .get(i)
                    .get("ratios")
                    .properties()
                    .forEach(ratio ->
                            expected.put(ratio.getKey(), ratio.getValue().asText(null)));
            Map<String, String> actual = new HashMap<>();
            ranking.get(i)
                    .entry()
                    .score()
                    .indicators()
                    .forEach(indicator -> actual.put(
                            indicator.indicator().id(),
                            indicator
                                    .ratio()
                                    .value()
                                    .map(r -> r.rounded(6).toPlainString())
                                    .orElse(null)));
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void gradesThem() {
        assertThat(ranking).extracting(r -> r.entry().score().grade().id()).containsExactly("GOOD", "GOOD", "POOR");
    }
}
