package cn.anju.employment.code;

import cn.anju.employment.code.CodeVerification.Holder;
import cn.anju.employment.household.LabourForce;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Prints codes for officers and verifies them for anybody. */
@ApplicationScoped
class CodeDesk {
    private static final Scope EVERYWHERE = new Scope(List.of(""), List.of());
    private static final String HOLDER = "with " + LabourForce.SQL + """
            select employed, wants_work from labour_force where id = :labourer
            """;

    private final LedgerStore store;
    private final StatelessSession session;
    private final CodeSignature signature;
    private final CodeSettings settings;
    private final LabourForce force;
    private final Database database;
    private final Clock clock;

    CodeDesk(
            LedgerStore store,
            StatelessSession session,
            CodeSignature signature,
            CodeSettings settings,
            LabourForce force,
            Database database,
            Clock clock) {
        this.store = store;
        this.session = session;
        this.signature = signature;
        this.settings = settings;
        this.force = force;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param base where the request went, for installations that have not configured where the public goes
     * @throws ProblemException 404 if it is not in the scope, 409 if it is not valid
     */
    <R extends LedgerRow<EmploymentCode>> byte[] print(
            Ledger<EmploymentCode, R> ledger, UUID id, URI base, Caller caller) {
        R row = store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
        var state = state(row);
        if (state != CodeState.VALID) {
            throw new ProblemException(409, "code-not-valid", state.name());
        }
        String origin = settings.origin().orElse(base.toString()).replaceAll("/$", "");
        return CodeImage.png(origin + VerificationResource.PATH + "?code=" + signature.sign(id));
    }

    /** What whoever scans a code is told. */
    @Transactional
    CodeVerification verify(String text) {
        return signature
                .verify(text)
                .map(id -> session.get(EmploymentCodeRow.class, id))
                .map(this::told)
                .orElse(CodeVerification.notGenuine());
    }

    private CodeVerification told(EmploymentCodeRow row) {
        var state = state(row);
        return state == CodeState.VALID
                ? CodeVerification.valid(row.fields(), holder(row.fields().labourerId()))
                : CodeVerification.invalid(state);
    }

    private CodeState state(LedgerRow<EmploymentCode> row) {
        return row.status() == RecordStatus.VOIDED
                ? CodeState.REVOKED
                : row.fields().state(LocalDate.now(clock));
    }

    private Holder holder(UUID labourer) {
        var parameters = force.on(LocalDate.now(clock), EVERYWHERE, List.of(), null);
        parameters.put("labourer", labourer);
        return NamedSql.of(HOLDER, parameters)
                .query(database, row -> Holder.of(row.getBoolean("employed"), row.getBoolean("wants_work")))
                .stream()
                .findFirst()
                .orElse(Holder.NOT_SEEKING);
    }
}
