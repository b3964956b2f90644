package cn.anju.monitoring.warning;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Outcome;
import cn.anju.kit.ledger.Outcome.Effect;
import cn.anju.kit.ledger.Submission;
import cn.anju.kit.ledger.SubmissionWriter;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Issues the warnings of a comparison as a set. One that was issued before stays as it is, whatever became of it. */
@ApplicationScoped
public class IssuedWarnings {
    private final WarningLedger ledger;
    private final SubmissionWriter writer;

    IssuedWarnings(WarningLedger ledger, SubmissionWriter writer) {
        this.ledger = ledger;
        this.writer = writer;
    }

    /** @return how many of them are new */
    @Transactional(TxType.MANDATORY)
    public int issue(Map<UUID, Warning> warnings, Scope scope, Authorship by) {
        List<Submission<Warning>> submissions = warnings.entrySet().stream()
                .map(warning -> new Submission<>(warning.getKey(), false, null, warning.getValue(), by))
                .toList();
        return (int) writer.write(ledger.ledger(), submissions, scope).stream()
                .map(Outcome::effect)
                .filter(Effect.CREATED::equals)
                .count();
    }
}
