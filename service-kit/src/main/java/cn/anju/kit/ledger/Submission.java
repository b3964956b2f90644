package cn.anju.kit.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * A record as a file has it.
 *
 * @param id of the record; it is created where there is none of this id
 * @param known whether the file knows the record by its id or key; one that is known by all of its fields is never
 *     corrected, since whatever differs is another record
 * @param basedOn version that the file was made from, or null
 * @param by who writes it
 */
public record Submission<F extends Record & LedgerFields>(
        UUID id, boolean known, Integer basedOn, F fields, Authorship by) {

    /** What becomes of it against the record that exists, unless that is to be corrected. */
    Optional<Outcome> against(Ledger<F, ?> ledger, LedgerRow<F> row, F completed, boolean writable) {
        if (!writable) {
            return Optional.of(Outcome.refused("record-elsewhere"));
        } else if (row.status() == RecordStatus.VOIDED) {
            return Optional.of(Outcome.refused("record-voided"));
        } else if (!known || ledger.shape().same(completed, row.fields())) {
            return Optional.of(Outcome.UNCHANGED);
        } else if (ledger.isAppendOnly()) {
            return Optional.of(Outcome.refused("record-append-only"));
        } else if (basedOn != null && basedOn != row.version()) {
            return Optional.of(Outcome.refused("record-changed", row.version()));
        }
        return Optional.empty();
    }
}
