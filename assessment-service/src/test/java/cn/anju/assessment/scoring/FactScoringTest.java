package cn.anju.assessment.scoring;

import static cn.anju.assessment.testing.Events.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Surroundings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The worked example with its facts in the database. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FactScoringTest {
    @Inject
    FactScoring scoring;

    @Inject
    Database database;

    @Test
    void givesTheTotalsOfTheWorkedExample() throws IOException {
        JsonNode example = new ObjectMapper()
                .readTree(Cutoff.class.getResourceAsStream("/cn/anju/assessment/score/example-2022Q1.json"));
        database.batch(
                """
                insert into fact (record_id, metric, site_code, record_type, record_version, subject, value, from_on, to_on)
                values (?, ?, ?, 'example', 1, ?, ?, ?, ?)
                """,
                StreamSupport.stream(example.get("facts").spliterator(), false)
                        .map(FactScoringTest::row)
                        .toList());
        var sites = new ArrayList<AssessedSite>();
        example.get("sites").forEach(site -> sites.add(site(site)));
        var cutoff = new Cutoff(Period.parse("2022-Q1").orElseThrow(), LocalDate.of(2022, 3, 31));
        var scored = scoring.score(cutoff, List.copyOf(sites));
        assertThat(scored)
                .extracting(e -> e.score().total().toPlainString())
                .containsExactly("84.01", "81.16", "40.12");
        assertThat(scored)
                .extracting(e -> e.score().applicableWeight().intValueExact())
                .containsExactly(63, 69, 45);
    }

    private static Object[] row(JsonNode fact) {
        var id = UUID.randomUUID();
        return new Object[] {
            id,
            fact.get("metric").asText(),
            "360715-" + fact.get("site").asText(),
            fact.get("subject").asText(id.toString()),
            fact.get("value").decimalValue(),
            LocalDate.parse(fact.get("from").asText()),
            fact.get("to").isNull() ? null : LocalDate.parse(fact.get("to").asText())
        };
    }

    private static AssessedSite site(JsonNode site) {
        String code = "360715-" + site.get("code").asText();
        return new AssessedSite(
                code,
                idOf(code),
                code,
                "360715101000",
                site.get("setting").asText(),
                site.get("residents").asInt(),
                10,
                site.get("fiveType").asText());
    }
}
