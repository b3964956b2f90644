package cn.anju.assessment.scoring;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.assessment.testing.Events.voided;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.scoring.ExplainedScore.Explanation;
import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores follow the facts, for every quarter that is tracked. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KeptScoresTest {
    private static final Period FIRST = Period.parse("2022-Q1").orElseThrow();
    private static final Period SECOND = Period.parse("2022-Q2").orElseThrow();

    @Inject
    EventDispatcher dispatcher;

    @Inject
    ScoringRound round;

    @Inject
    ScoreStore scores;

    @Inject
    TrackedPeriods periods;

    @Inject
    DirtySites dirtySites;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private final String one = "360712-" + id;
    private final String other = "360713-" + id;

    @BeforeEach
    void tellOfTwoSites() {
        dispatcher.receive(List.of(site(one, 900), site(other, 900)));
        round.track(FIRST);
        round.track(SECOND);
    }

    @Test
    void scoreNewSites() {
        eventually(() -> assertThat(total(FIRST, one)).isEqualByComparingTo("0"));
    }

    @Test
    void riseWithARecordAndFallWhenItIsVoided() {
        dispatcher.receive(List.of(visit(id, 1, one, "2022-01-10")));
        eventually(() -> assertThat(visits(FIRST, one)).isEqualByComparingTo("0.166667"));
        dispatcher.receive(
                List.of(voided("site.leader-visit", id, 2, "{'siteCode': '" + one + "', 'visitedOn': '2022-01-10'}")));
        eventually(() -> assertThat(visits(FIRST, one)).isEqualByComparingTo("0"));
    }

    @Test
    void moveWithARecordFromSiteToSite() {
        dispatcher.receive(List.of(visit(id, 1, one, "2022-01-10")));
        eventually(() -> assertThat(visits(FIRST, one)).isEqualByComparingTo("0.166667"));
        dispatcher.receive(List.of(visit(id, 2, other, "2022-04-10")));
        eventually(() -> {
            assertThat(visits(FIRST, one)).isEqualByComparingTo("0");
            assertThat(visits(FIRST, other)).isEqualByComparingTo("0");
            assertThat(visits(SECOND, other)).isEqualByComparingTo("0.166667");
        });
    }

    @Test
    void waitForASiteThatIsToldLater() {
        String late = "360714-" + id;
        dispatcher.receive(List.of(visit(id, 1, late, "2022-01-10")));
        eventually(() -> assertThat(marks(late)).isZero());
        dispatcher.receive(List.of(site(late, 900)));
        eventually(() -> assertThat(visits(FIRST, late)).isEqualByComparingTo("0.166667"));
    }

    @Test
    void leaveWithTheirSite() {
        eventually(() -> assertThat(total(FIRST, one)).isNotNull());
        var event = site(one, 900);
        dispatcher.receive(List.of(
                new LedgerEvent(event.type(), event.recordId(), 2, RecordStatus.VOIDED, event.source(), event.body())));
        eventually(() -> assertThat(database.query("select 1 from score where site_code = ?", row -> 1, one))
                .isEmpty());
    }

    @Test
    void capTheGradeWhileAHighHazardIsLongOverdue() {
        dispatcher.receive(List.of(active("site.hazard", id, 1, """
                {'siteCode': '%s', 'foundOn': '2022-01-05', 'dueOn': '2022-01-31', 'severity': 'HIGH', 'kind': 'FIRE'}
                """.formatted(one))));
        eventually(() -> assertThat(scores.explanation(FIRST, one).map(Explanation::vetoes))
                .contains(List.of("high-hazard-overdue")));
    }

    @Test
    void areTheSameWhenComputedAgain() {
        dispatcher.receive(List.of(visit(id, 1, one, "2022-01-10")));
        eventually(() -> assertThat(visits(FIRST, one)).isEqualByComparingTo("0.166667"));
        var before = scores.explanation(FIRST, one);
        var total = total(FIRST, one);
        dirtySites.markAll(DirtySites.EVER);
        eventually(() -> assertThat(marks(one)).isZero());
        assertThat(scores.explanation(FIRST, one)).isEqualTo(before);
        assertThat(total(FIRST, one)).isEqualTo(total);
    }

    @Test
    void passOverQuartersBeforeTheChange() {
        eventually(() -> assertThat(marks(one)).isZero());
        eventually(() -> assertThat(total(FIRST, one)).isNotNull());
        var before = computedAt(FIRST);
        var second = computedAt(SECOND);
        dirtySites.mark(Map.of(one, SECOND.start()));
        eventually(() -> assertThat(computedAt(SECOND)).isNotEqualTo(second));
        assertThat(computedAt(FIRST)).isEqualTo(before);
    }

    @Test
    void rollOverWithTheDay() {
        var current = Period.quarterOf(LocalDate.now(clock));
        eventually(() -> assertThat(periods.contains(current)).isTrue());
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update tracked_period set as_of = as_of - 1 where period = ?", current.toString()));
        database.update(
                "update score set as_of = as_of - 1, total = 55 where period = ? and site_code = ?",
                current.toString(),
                one);
        eventually(() -> assertThat(total(current, one)).isEqualByComparingTo("0"));
        assertThat(kept(current, one).asOf()).isEqualTo(LocalDate.now(clock));
    }

    private BigDecimal visits(Period period, String site) {
        return scores.explanation(period, site)
                .flatMap(explanation -> explanation.indicators().stream()
                        .filter(figures -> figures.id().equals("leader-visits"))
                        .findFirst())
                .map(Figures::ratio)
                .orElse(null);
    }

    private BigDecimal total(Period period, String site) {
        var kept = kept(period, site);
        return kept == null ? null : kept.score().total();
    }

    private ScoreStore.Kept kept(Period period, String site) {
        return scores.of(period).stream()
                .filter(kept -> kept.score().site().code().equals(site))
                .findFirst()
                .orElse(null);
    }

    private Object computedAt(Period period) {
        return kept(period, one).computedAt();
    }

    private int marks(String site) {
        return database.queryOne("select count(*) from dirty_site where site_code = ?", row -> row.getInt(1), site)
                .orElseThrow();
    }
}
