package cn.anju.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Writes the records of derived ledgers, in the transaction of the change that they follow from, and those that such a change
 * opens for people to carry on. Their author is the service; the rules that guard against clients do not apply. Whether the
 * transaction can go on after a failure is up to whoever began it.
 */
@ApplicationScoped
public class DerivedRecords {
    private final StatelessSession session;
    private final LedgerStore store;
    private final Placement placement;
    private final Clock clock;
    private final String author;

    DerivedRecords(
            StatelessSession session,
            LedgerStore store,
            Placement placement,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String author) {
        this.session = session;
        this.store = store;
        this.placement = placement;
        this.clock = clock;
        this.author = author;
    }

    /** Makes the record say this: it is created, corrected or, if it was withdrawn, brought back; else it stays as it is. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> void put(Ledger<F, R> ledger, UUID id, F fields) {
        put(ledger, id, fields, author(LocalDate.now(clock)));
    }

    /** The same in the name of whoever made the change that it follows from. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> void put(
            Ledger<F, R> ledger, UUID id, F fields, Authorship by) {
        String region = placement.scopeRegion(ledger, fields);
        R row = session.get(ledger.row(), id, LockMode.PESSIMISTIC_WRITE);
        if (row == null) {
            row = ledger.newRow();
            row.begin(id, fields, region, by, ledger.isLate(fields, by.recordedOn()));
            session.insert(row);
        } else if (row.status() == RecordStatus.ACTIVE && ledger.shape().same(fields, row.fields())) {
            return;
        } else {
            row.restore();
            row.correct(fields, region, by);
            session.update(row);
        }
        store.recorded(ledger, row, by, null);
    }

    /**
     * Opens a record for people to carry on. Until one of them has changed it, it follows what it was opened for; from then on
     * it is theirs.
     *
     * @param recordedOn day on which what it was opened for counts as recorded
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> void open(
            Ledger<F, R> ledger, UUID id, F fields, LocalDate recordedOn) {
        if (isUntouched(ledger, id)) {
            put(ledger, id, fields, author(recordedOn));
        }
    }

    /** Voids what was opened and nobody has changed, since there is no reason for it any more. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> void takeBack(
            Ledger<F, R> ledger, UUID id, String reason) {
        if (isUntouched(ledger, id)) {
            withdraw(ledger, id, reason);
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> boolean isUntouched(
            Ledger<F, R> ledger, UUID id) {
        R row = session.get(ledger.row(), id, LockMode.PESSIMISTIC_WRITE);
        return row == null || author.equals(row.view().changedBy());
    }

    /** Voids the record, since nothing says it any more. */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> void withdraw(
            Ledger<F, R> ledger, UUID id, String reason) {
        R row = session.get(ledger.row(), id, LockMode.PESSIMISTIC_WRITE);
        if (row != null && row.status() == RecordStatus.ACTIVE) {
            var by = author(LocalDate.now(clock));
            row.makeVoid(reason, by);
            session.update(row);
            store.recorded(ledger, row, by, null);
        }
    }

    private Authorship author(LocalDate recordedOn) {
        return new Authorship(author, clock.instant().truncatedTo(ChronoUnit.MICROS), recordedOn);
    }
}
