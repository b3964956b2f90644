package cn.anju.assessment.naive;

import static cn.anju.assessment.testing.Events.site;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.naive.NaiveSite.Told;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.ExplainedScore;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.scoring.Figures;
import cn.anju.assessment.scoring.ScoreStore;
import cn.anju.assessment.scoring.ScoringRound;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.period.Period;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Records by chance in any order and more than once, scored by schemes by chance: what is kept up record by record equals
 * what is computed at once, and both equal a second implementation. A failure names its seed; {@code -Danju.seed} repeats it.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RandomSchemesTest {
    private static final Period QUARTER = Period.parse("2022-Q2").orElseThrow();
    private static final int WORLDS = 6;
    private static final int SCHEMES = 25;
    private static final int RECORDS = 80;
    private static final int COUNTS = 8;

    @Inject
    EventDispatcher dispatcher;

    @Inject
    FactScoring scoring;

    @Inject
    AssessedSites sites;

    @Inject
    ScoringRound round;

    @Inject
    ScoreStore scores;

    private final long seed = Long.getLong("anju.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void incrementalEqualsFromScratchEqualsNaive() {
        round.track(QUARTER);
        for (int world = 0; world < WORLDS; world++) {
            String prefix = "991308-" + UUID.randomUUID() + "-";
            var codes = List.of(prefix + 1, prefix + 2, prefix + 3);
            dispatcher.receive(codes.stream().map(this::randomSite).toList());
            var versions = new RandomRecords(random, codes).versions(RECORDS);
            var counts = RandomCounts.of(random, codes, random.nextInt(COUNTS));
            deliver(Stream.concat(versions.stream(), counts.versions().stream()).toList());
            var known =
                    codes.stream().map(code -> sites.find(code).orElseThrow()).toList();
            keptEqualsFromScratch(known);
            for (int i = 0; i < SCHEMES; i++) {
                fromScratchEqualsNaive(known, World.records(versions), counts);
            }
        }
    }

    /** In any order, in batches of any size, each version once or more often. */
    private void deliver(List<LedgerEvent> versions) {
        var deliveries = new ArrayList<LedgerEvent>(versions);
        versions.stream().filter(version -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        for (int i = 0; i < deliveries.size(); ) {
            int batch = Math.min(1 + random.nextInt(20), deliveries.size() - i);
            dispatcher.receive(deliveries.subList(i, i + batch));
            i += batch;
            if (random.nextInt(4) == 0) {
                round.scoreDirtySites();
            }
        }
    }

    private void keptEqualsFromScratch(List<AssessedSite> known) {
        var computed = scoring.score(new Cutoff(QUARTER, QUARTER.end()), known);
        eventually(() -> {
            for (ExplainedScore score : computed) {
                var code = score.score().site().code();
                assertThat(scores.of(QUARTER).stream()
                                .map(ScoreStore.Kept::score)
                                .filter(kept -> kept.site().code().equals(code)))
                        .as("seed %d", seed)
                        .singleElement()
                        .satisfies(kept -> {
                            assertThat(kept.total())
                                    .isEqualByComparingTo(score.score().total());
                            assertThat(kept.grade()).isEqualTo(score.score().grade());
                        });
                assertThat(ratios(
                                scores.explanation(QUARTER, code).orElseThrow().indicators()))
                        .as("seed %d", seed)
                        .isEqualTo(ratios(score.explanation().indicators()));
            }
        });
    }

    private void fromScratchEqualsNaive(
            List<AssessedSite> known, Map<String, List<Told>> records, RandomCounts counts) {
        Map<String, Integer> register =
                known.stream().collect(Collectors.toMap(AssessedSite::code, AssessedSite::residents));
        var randomScheme = RandomScheme.of(random);
        var scheme = SchemeReader.read(randomScheme.document());
        LocalDate day = RandomRecords.day(random);
        LocalDate asOf = QUARTER.hasBegunBy(day) ? day : QUARTER.end();
        var naive = new NaiveScoring(randomScheme, QUARTER.start(), QUARTER.end(), asOf);
        for (ExplainedScore score : scoring.score(scheme, new Cutoff(QUARTER, asOf), known)) {
            var site = score.score().site();
            var expected = naive.score(new NaiveSite(
                    counts.on(asOf, site.code(), register.get(site.code())),
                    site.setting(),
                    site.fiveType(),
                    records.getOrDefault(site.code(), List.of())));
            String where = "seed %d, %s as of %s by %s".formatted(seed, site.code(), asOf, randomScheme.document());
            assertThat(ratios(score.explanation().indicators())).as(where).isEqualTo(expected.ratios());
            assertThat(score.score().total()).as(where).isEqualTo(expected.total());
            assertThat(score.score().applicableWeight()).as(where).isEqualByComparingTo(expected.weight());
            assertThat(score.score().grade()).as(where).isEqualTo(expected.grade());
        }
    }

    private static Map<String, BigDecimal> ratios(List<Figures> figures) {
        Map<String, BigDecimal> ratios = new TreeMap<>();
        figures.forEach(f -> ratios.put(f.id(), f.ratio()));
        return ratios;
    }

    private LedgerEvent randomSite(String code) {
        return site(
                code,
                random.nextInt(1_200),
                List.of("TOWN_OR_PARK", "TOWNSHIP_SEAT", "VILLAGE").get(random.nextInt(3)),
                "LIVABLE_ECOLOGY");
    }
}
