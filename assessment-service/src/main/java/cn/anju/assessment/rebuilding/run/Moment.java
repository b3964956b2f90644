package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.rebuilding.RebuildFailure;
import cn.anju.assessment.rebuilding.RebuildState;
import cn.anju.assessment.rebuilding.run.RebuildClaims.Claim;
import cn.anju.assessment.rebuilding.shadow.Comparison;
import cn.anju.assessment.rebuilding.shadow.ShadowFacts;
import cn.anju.assessment.rebuilding.shadow.ShadowScores;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scoring.TrackedPeriods;
import cn.anju.kit.event.ConsumedPositions;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The moment as of which is compared: one transaction that sees one state of the database, with the positions that belong to
 * it. The topics are read up to just these; then everything on both sides follows from the same events.
 */
@ApplicationScoped
class Moment {
    private static final String ONE_STATE = "set transaction isolation level repeatable read";
    private static final int LONGEST_SECONDS = (int) TimeUnit.HOURS.toSeconds(6);

    private final Database database;
    private final RebuildClaims claims;
    private final SchemeStore schemes;
    private final ConsumedPositions positions;
    private final TrackedPeriods periods;
    private final ShadowFacts facts;
    private final ShadowScores scores;
    private final Comparison comparison;

    Moment(
            Database database,
            RebuildClaims claims,
            SchemeStore schemes,
            ConsumedPositions positions,
            TrackedPeriods periods,
            ShadowFacts facts,
            ShadowScores scores,
            Comparison comparison) {
        this.database = database;
        this.claims = claims;
        this.schemes = schemes;
        this.positions = positions;
        this.periods = periods;
        this.facts = facts;
        this.scores = scores;
        this.comparison = comparison;
    }

    /**
     * What is to be compared.
     *
     * @param metrics whose facts were rebuilt
     * @param revision of the schemes that they are of
     */
    record Order(Claim claim, TopicReading reading, Set<String> metrics, long revision) {}

    /**
     * Compares, and notes what was found.
     *
     * @param goOn asked again and again; throws where it is not to go on here
     * @return the instant as of which; empty if the running consumer was sent back meanwhile, and is to be waited for
     */
    Optional<Instant> compare(Order order, Runnable goOn, TopicReading.Taker taker) {
        claims.enter(order.claim(), RebuildState.SCORING);
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            database.update(ONE_STATE);
            claims.hold(order.claim());
            if (schemes.revision() != order.revision()) {
                throw RebuildStopped.by(RebuildFailure.SCHEME_CHANGED);
            }
            var reached = order.reading().takenIn(positions);
            if (order.reading().isBeyond(reached)) {
                return Optional.empty();
            }
            order.reading().readTo(reached, taker);
            var quarters = periods.all();
            quarters.forEach(quarter -> scores.score(quarter, goOn));
            claims.enter(order.claim(), RebuildState.COMPARING);
            compare(order, quarters);
            return database.queryOne("select now() as at", row -> Database.instant(row, "at"));
        });
    }

    private void compare(Order order, List<Period> quarters) {
        var rebuild = order.claim().rebuild();
        comparison.findFacts(order.metrics());
        order.reading().readTo(order.reading().ends(), this::noteLater);
        comparison.leaveOutLater();
        comparison.noteFacts(rebuild, order.metrics());
        quarters.forEach(quarter -> comparison.noteScores(rebuild, quarter));
    }

    private void noteLater(List<LedgerEvent> events) {
        if (!events.isEmpty()) {
            facts.noteLater(events);
        }
    }
}
