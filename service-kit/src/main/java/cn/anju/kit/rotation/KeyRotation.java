package cn.anju.kit.rotation;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.personal.Sealing;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Seals personal texts anew that an older key has sealed, while the service is in use: some at a time, each only if nobody has
 * changed it meanwhile. It looks again every hour, since a replica with older settings may still seal with an older key; when
 * nothing is left of a key, the key can go. Several replicas may do it at once.
 */
@ApplicationScoped
public class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    private final Ledgers ledgers;
    private final SealedColumns columns;
    private final SealedJournal journal;
    private final Sealing sealing;

    KeyRotation(Ledgers ledgers, SealedColumns columns, SealedJournal journal, Sealing sealing) {
        this.ledgers = ledgers;
        this.columns = columns;
        this.journal = journal;
        this.sealing = sealing;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void rotate() {
        if (sealing.olderKeys().length == 0) {
            return;
        }
        for (Ledger<?, ?> ledger : ledgers.all()) {
            if (ledger.shape().hasPersonal()) {
                ledger.shape().fields().stream()
                        .filter(FieldShape::personal)
                        .forEach(field ->
                                all(ledger.type() + "/" + field.name(), () -> columns.resealSome(ledger, field)));
                all(ledger.type() + " in the journal", () -> journal.resealSome(ledger));
            }
        }
    }

    private static void all(String what, IntSupplier some) {
        long sealed = 0;
        for (int more = some.getAsInt(); more > 0; more = some.getAsInt()) {
            sealed += more;
        }
        if (sealed > 0) {
            LOG.infof("%d texts of %s are sealed with the current key now", sealed, what);
        }
    }
}
