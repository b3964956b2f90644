package cn.anju.employment.employment;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Employments for whoever records one as part of something else, in the same transaction. */
@ApplicationScoped
public class Employments {
    private final EmploymentLedger ledger;
    private final LedgerStore store;

    Employments(EmploymentLedger ledger, LedgerStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Records it and gives its id. */
    public UUID begin(Employment employment, Scope scope, Authorship by) {
        return store.putWithin(
                        ledger.ledger(),
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        employment,
                        Precondition.NONE,
                        scope,
                        by)
                .view()
                .id();
    }
}
