package cn.anju.monitoring.risk.process;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.risk.CaseStanding;
import cn.anju.monitoring.risk.RiskCase;
import cn.anju.monitoring.risk.elimination.EliminationFacts;
import cn.anju.monitoring.risk.elimination.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Judges a step by everything that is known of its case, and says where it leads. */
@ApplicationScoped
class CaseMoves {
    private static final FieldsShape<TransitionRequest> SHAPE = new FieldsShape<>(TransitionRequest.class);

    private final Database database;
    private final CaseLimits limits;
    private final Deadlines deadlines;
    private final EliminationFacts facts;

    CaseMoves(Database database, CaseLimits limits, Deadlines deadlines, EliminationFacts facts) {
        this.database = database;
        this.limits = limits;
        this.deadlines = deadlines;
        this.facts = facts;
    }

    /** A case on which a step is to be taken. */
    record Move(UUID id, RiskCase fields, CaseCourse course, Step step, TransitionRequest request, String voter) {

        /** What the day is, where the request does not say. */
        LocalDate on(Authorship by) {
            return request.on() == null ? by.recordedOn() : request.on();
        }
    }

    /** @throws InvalidRecord with everything that is missing */
    void require(Move move, Authorship by) {
        var checks = new Checks(SHAPE);
        var on = move.on(by);
        checks.notBefore("on", on, "stateSince", move.fields().stateSince());
        checkEvidence(move, checks);
        var situation = situation(move, on);
        move.step().requirements().forEach(requirement -> requirement.check(situation, checks));
        checks.throwIfAny();
    }

    private void checkEvidence(Move move, Checks checks) {
        var evidence = move.request().evidence();
        var attached = attached(move, null);
        for (int i = 0; i < evidence.size(); i++) {
            checks.require(attached.contains(evidence.get(i)), "evidence/" + i, "unknown-attachment");
        }
    }

    private Situation situation(Move move, LocalDate on) {
        var then = limits.on(move.course().begun());
        boolean eliminates = move.step().requirements().contains(Requirement.ELIMINATION_CONDITIONS);
        return new Situation(
                move.request(),
                move.course(),
                on,
                then,
                move.voter(),
                !attached(move, "COMMITMENT").isEmpty(),
                isLifted(move.fields().householdId()),
                eliminates ? facts.of(move.id(), move.fields(), stated(move), on, then.incomeMonths()) : null);
    }

    /** The county decides on what was proposed. */
    private static Statement stated(Move move) {
        var request = move.step().action() == CaseAction.ELIMINATE
                ? move.course().proposal().orElse(move.request())
                : move.request();
        return request.statement();
    }

    private List<UUID> attached(Move move, String kind) {
        return database.query(
                """
                select id from attachment
                where record_type = 'monitoring.case' and record_id = ? and voided_at is null and id = any (?)
                    and (?::text is null or kind = ?)
                """,
                row -> row.getObject(1, UUID.class),
                move.id(),
                move.request().evidence().toArray(UUID[]::new),
                kind,
                kind);
    }

    private boolean isLifted(UUID householdId) {
        return database.queryOne(
                        "select relocation = 'LIFTED' from household where id = ?",
                        row -> row.getBoolean(1),
                        householdId)
                .orElse(false);
    }

    /** Where the case stands after the step. */
    CaseStanding after(Move move, LocalDate on) {
        var now = move.fields().standing();
        var step = move.step();
        if (step.stays()) {
            return now;
        }
        return switch (step.action()) {
            case APPROVE -> now.monitored(on, move.request().category());
            case DISMISS -> now.dismissed(on);
            case ELIMINATE -> now.eliminated(on);
            case PUBLISH ->
                now.moved(
                        step.to(),
                        on,
                        deadlines.afterNotice(
                                step.to(),
                                move.request().noticeTo(),
                                move.course().begun()));
            default -> {
                var begun = step.action().begins() ? on : move.course().begun();
                yield now.moved(
                        step.to(),
                        on,
                        deadlines.nextStep(step.to(), on, begun, move.fields().route()));
            }
        };
    }
}
