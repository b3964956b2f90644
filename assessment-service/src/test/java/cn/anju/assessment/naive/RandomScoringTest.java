package cn.anju.assessment.naive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.fact.Fact;
import cn.anju.assessment.fact.FactExtractor;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.FactGroup;
import cn.anju.assessment.score.SiteProfile;
import cn.anju.assessment.score.SiteScore;
import cn.anju.assessment.score.SiteScoring;
import cn.anju.kit.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules of scoring against a second implementation, without a database: facts and schemes by chance, lots of them. */
class RandomScoringTest {
    private static final int RUNS = 150;
    private static final String SITE = "991309-S01";
    private static final SiteProfile PROFILE = new SiteProfile(600, "VILLAGE", "LIVABLE_ECOLOGY");

    private final long seed = Long.getLong("anju.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void equalsTheNaiveImplementation() {
        for (int run = 0; run < RUNS; run++) {
            var randomScheme = RandomScheme.of(random);
            var scheme = SchemeReader.read(randomScheme.document());
            var quarter = Period.parse("2022-Q" + (1 + random.nextInt(3))).orElseThrow();
            LocalDate asOf = asOf(quarter);
            var versions = new RandomRecords(random, List.of(SITE, "991309-S02")).versions(random.nextInt(60));
            var extractor = new FactExtractor(scheme.metrics().values());
            var scoring = new SiteScoring(scheme, new Cutoff(quarter, asOf));
            var tally = scoring.newTally();
            World.last(versions).stream()
                    .flatMap(event -> extractor.facts(event).stream())
                    .filter(fact -> fact.siteCode().equals(SITE))
                    .map(RandomScoringTest::group)
                    .forEach(tally::add);
            var score = scoring.score(PROFILE, tally);
            var records = World.records(versions).getOrDefault(SITE, List.of());
            var expected = new NaiveScoring(randomScheme, quarter.start(), quarter.end(), asOf)
                    .score(new NaiveSite(PROFILE.residents(), PROFILE.setting(), PROFILE.fiveType(), records));
            String where = "seed %d, run %d as of %s: %s".formatted(seed, run, asOf, randomScheme.document());
            assertThat(ratios(score)).as(where).isEqualTo(expected.ratios());
            assertThat(score.total()).as(where).isEqualTo(expected.total());
            assertThat(score.applicableWeight()).as(where).isEqualByComparingTo(expected.weight());
            assertThat(score.grade().id()).as(where).isEqualTo(expected.grade());
        }
    }

    private LocalDate asOf(Period quarter) {
        LocalDate day = RandomRecords.day(random);
        return quarter.hasBegunBy(day) ? day : quarter.end();
    }

    private static FactGroup group(Fact fact) {
        return new FactGroup(fact.metric(), fact.subject(), 1, fact.value(), fact.from(), fact.to());
    }

    private static Map<String, BigDecimal> ratios(SiteScore score) {
        Map<String, BigDecimal> ratios = new TreeMap<>();
        score.indicators()
                .forEach(indicator -> ratios.put(
                        indicator.indicator().id(),
                        indicator.ratio().value().map(value -> value.rounded(6)).orElse(null)));
        return ratios;
    }
}
