package cn.anju.assessment.quarter;

import cn.anju.assessment.quarter.copy.QuarterCopies;
import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.Publications;
import cn.anju.assessment.quarter.publication.Publisher;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes a quarter from step to step: frozen, reviewed, published, revised. A copy is taken in a transaction that sees one state of
 * the database, so that its figures are those of its facts.
 */
@ApplicationScoped
class QuarterDesk {
    private static final String ONE_STATE = "set transaction isolation level repeatable read";
    private static final int FIRST = 1;

    private final Database database;
    private final Quarters quarters;
    private final QuarterCopies copies;
    private final Publications publications;
    private final Publisher publisher;
    private final ReviewedAppeals appeals;
    private final QuarterTerms terms;
    private final QuarterSchemes schemes;
    private final LedgerDesk desk;
    private final Clock clock;

    QuarterDesk(
            Database database,
            Quarters quarters,
            QuarterCopies copies,
            Publications publications,
            Publisher publisher,
            ReviewedAppeals appeals,
            QuarterTerms terms,
            QuarterSchemes schemes,
            LedgerDesk desk,
            Clock clock) {
        this.database = database;
        this.quarters = quarters;
        this.copies = copies;
        this.publications = publications;
        this.publisher = publisher;
        this.appeals = appeals;
        this.terms = terms;
        this.schemes = schemes;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws ProblemException 409 if the quarter has not ended, is frozen already, or is about to get another scheme */
    @Transactional
    void freeze(Period period, String county, Caller caller) {
        database.update(ONE_STATE);
        quarters.awaitFreezing();
        if (!LocalDate.now(clock).isAfter(period.end())) {
            throw new ProblemException(409, "quarter-running", period, period.end());
        }
        QuarterStep.FREEZE.requireIn(stateOf(quarters.find(period, county)));
        var by = desk.authorship(caller);
        if (!quarters.freeze(period, county, schemes.settled(period).id(), by.at(), by.actor())) {
            throw new ProblemException(409, "concurrent-change");
        }
        if (copies.take(period, county, FIRST).isEmpty()) {
            throw new ProblemException(409, "no-sites", county);
        }
    }

    /** @throws ProblemException 409 if the quarter is not frozen or is past that, 422 for a deadline that is over */
    @Transactional
    void review(Period period, String county, ReviewOrder order, Caller caller) {
        var quarter = held(period, county, QuarterStep.REVIEW);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = Optional.ofNullable(order.appealsUntil()).orElseGet(() -> today.plusDays(terms.appealDays()));
        var checks = new Checks(new FieldsShape<>(ReviewOrder.class));
        checks.require(!until.isBefore(today), "appealsUntil", "not-before", today, today);
        checks.throwIfAny();
        var by = desk.authorship(caller);
        quarters.review(quarter, until, by.at(), by.actor());
    }

    /** @throws ProblemException 409 if the quarter is not under review, or sites may still appeal, or an appeal is open */
    @Transactional
    void publish(Period period, String county, Caller caller) {
        var quarter = held(period, county, QuarterStep.PUBLISH);
        if (!LocalDate.now(clock).isAfter(quarter.appealsUntil())) {
            throw new ProblemException(409, "appeals-running", quarter.appealsUntil());
        }
        int open = appeals.open(quarter);
        if (open > 0) {
            throw new ProblemException(409, "appeals-open", open);
        }
        publisher.publish(order(quarter, quarter.frozenAt(), null, desk.authorship(caller)));
        quarters.publish(quarter);
    }

    /** @throws ProblemException 409 if the quarter is not published, or if nothing has changed since */
    @Transactional
    Publication revise(Period period, String county, RevisionOrder order, Caller caller) {
        database.update(ONE_STATE);
        var quarter = held(period, county, QuarterStep.REVISE);
        var by = desk.authorship(caller);
        int last = publications.latest(period, county).orElseThrow().edition();
        copies.take(period, county, last + 1);
        return publisher.publish(order(quarter, by.at(), order.reason(), by));
    }

    private Publisher.Order order(Quarter quarter, Instant recordedUntil, String reason, Authorship by) {
        return new Publisher.Order(
                quarter.period(),
                quarter.county(),
                recordedUntil,
                reason,
                appeals.corrections(quarter),
                appeals.decided(quarter),
                by);
    }

    private Quarter held(Period period, String county, QuarterStep step) {
        var quarter = quarters.hold(period, county);
        step.requireIn(stateOf(quarter));
        return quarter.orElseThrow();
    }

    private static QuarterState stateOf(Optional<Quarter> quarter) {
        return quarter.map(Quarter::state).orElse(QuarterState.LIVE);
    }
}
