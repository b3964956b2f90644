package cn.anju.kit.ledger;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The records of this service that point to another one. While one of them counts, the other must not be voided: they hold
 * what they point to until they are written (see {@link TargetReader}), so whoever voids it sees all of them.
 */
@ApplicationScoped
class Referrers {
    private final Ledgers ledgers;
    private final LedgerFinder finder;

    Referrers(Ledgers ledgers, LedgerFinder finder) {
        this.ledgers = ledgers;
        this.finder = finder;
    }

    /**
     * Requires that no active record points to this one, whose row is locked.
     *
     * @throws ProblemException 409 with a violation for each ledger that has such records in the scope, and how many
     */
    void requireNone(Ledger<?, ?> ledger, UUID id, Scope scope) {
        boolean isReferredTo = false;
        List<Violation> told = new ArrayList<>();
        for (Ledger<?, ?> other : ledgers.all()) {
            for (FieldShape field : other.shape().references()) {
                if (field.refersTo().equals(ledger.type())) {
                    var holders = finder.holders(other, field, id, scope);
                    isReferredTo |= holders.all() > 0;
                    if (holders.inScope() > 0) {
                        told.add(Violation.of(
                                other.path(), other.shape().label(), "referenced-by", holders.inScope(), field.name()));
                    }
                }
            }
        }
        if (isReferredTo) {
            throw new ProblemException(409, "referenced", told);
        }
    }
}
