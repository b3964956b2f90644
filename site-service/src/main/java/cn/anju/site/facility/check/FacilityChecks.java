package cn.anju.site.facility.check;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.site.facility.Facility.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Checks of facilities for whoever finds one mended as part of something else, in the same transaction. */
@ApplicationScoped
public class FacilityChecks {
    private final FacilityCheckLedger ledger;
    private final LedgerStore store;
    private final Database database;

    FacilityChecks(FacilityCheckLedger ledger, LedgerStore store, Database database) {
        this.ledger = ledger;
        this.store = store;
        this.database = database;
    }

    /** Records that a facility is in order from a day on, where it was not on that day by what is on record. */
    public void foundGood(UUID facility, LocalDate on, String findings, Scope scope, Authorship by) {
        notGood(facility, on).ifPresent(whole -> {
            var check = new FacilityCheck(whole, null, on, Condition.GOOD, null, findings);
            UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            store.putWithin(ledger.ledger(), id, check, Precondition.NONE, scope, by);
        });
    }

    /** The record with which a facility begins, if it is there on a day after its first and not in order then. */
    private Optional<UUID> notGood(UUID facility, LocalDate on) {
        return database.queryOne("""
                select whole.id from facility told join facility whole on whole.id = coalesce(told.part_of, told.id)
                    join facility now on coalesce(now.part_of, now.id) = whole.id
                where told.id = ? and whole.status = 'ACTIVE' and whole.from_date < ?::date and now.status = 'ACTIVE'
                    and daterange(now.from_date, now.to_date) @> ?::date and now.condition <> 'GOOD'
                """, row -> row.getObject(1, UUID.class), facility, on, on);
    }
}
