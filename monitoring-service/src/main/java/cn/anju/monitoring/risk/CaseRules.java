package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.risk.RiskCase.Route;
import cn.anju.monitoring.risk.process.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case begins as a clue, and where it stands only changes with a transition on record. So whatever writes a case, be it a
 * correction or a file, leaves alone what the process decides.
 */
@ApplicationScoped
class CaseRules implements LedgerRules<RiskCase> {
    private static final FieldsShape<RiskCase> SHAPE = new FieldsShape<>(RiskCase.class);

    private final Database database;
    private final Deadlines deadlines;

    CaseRules(Database database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    @Override
    public Class<RiskCase> fieldsType() {
        return RiskCase.class;
    }

    @Override
    public RiskCase complete(RiskCase before, RiskCase given) {
        var fields = given.route() == null ? SHAPE.with(given, Map.of("route", Route.NORMAL)) : given;
        var standing = fields.standing();
        var expected = expected(before, fields);
        if (before != null && standing.equals(before.standing())) {
            return fields.with(expected);
        }
        boolean moves = standing.state() != null && standing.state() != expected.state();
        return moves ? fields : fields.with(standing.or(expected));
    }

    @Override
    public void check(Proposal<RiskCase> change, Checks checks) {
        var fields = change.fields();
        checks.require(!isTakenUp(fields.clueId(), change.id()), "clueId", "clue-has-case");
        var differences = fields.standing()
                .differencesFrom(expected(change.before(), fields))
                .toList();
        if (!differences.isEmpty() && !isOnRecord(change.id(), fields.state())) {
            told(differences, fields).forEach(field -> checks.add(field, "by-transition-only"));
        }
    }

    /** Of a file that gives a state and not what goes with it, only the state is wrong. */
    private static List<String> told(List<String> differences, RiskCase fields) {
        var given = differences.stream()
                .filter(name -> SHAPE.field(name).orElseThrow().of(fields) != null)
                .toList();
        return given.isEmpty() ? differences : given;
    }

    /** Where the case stands unless a transition moves it; before the first, that follows from its other fields. */
    private CaseStanding expected(RiskCase before, RiskCase fields) {
        boolean hasNotMoved = before == null || before.standing().equals(deadlines.opening(before));
        return hasNotMoved ? deadlines.opening(fields) : before.standing();
    }

    /** Whether another case was opened on the clue, which is held until this one is written. */
    private boolean isTakenUp(UUID clueId, UUID own) {
        return clueId != null
                && database.queryOne(
                                "select 1 from risk_case where clue_id = ? and id <> ? and status = 'ACTIVE'",
                                row -> true,
                                clueId,
                                own)
                        .isPresent();
    }

    private boolean isOnRecord(UUID id, CaseState state) {
        return database.queryOne("""
                        select 1 from case_transition t join risk_case c on c.id = t.case_id
                        where t.case_id = ? and t.version = c.version + 1 and t.to_state = ?
                        """, row -> true, id, state.name()).isPresent();
    }
}
