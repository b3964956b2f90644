package cn.anju.site.dwelling;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Says of a dwelling whether it is let whenever one of its rentals is recorded, corrected or voided. */
@ApplicationScoped
class DwellingKeeper implements LedgerEventHandler {
    private static final FieldsShape<Dwelling> SHAPE = new FieldsShape<>(Dwelling.class);
    private static final String RENTAL = "site.dwelling-rental";

    private final DwellingLedger dwellings;
    private final StatelessSession session;
    private final Database database;
    private final DerivedRecords records;
    private final Clock clock;

    DwellingKeeper(
            DwellingLedger dwellings,
            StatelessSession session,
            Database database,
            DerivedRecords records,
            Clock clock) {
        this.dwellings = dwellings;
        this.session = session;
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(RENTAL);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream()
                .map(event -> event.id("dwellingId"))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::keep);
    }

    private void keep(UUID id) {
        var dwelling =
                session.get(DwellingRow.class, id, LockMode.PESSIMISTIC_WRITE).fields();
        records.put(dwellings.ledger(), id, SHAPE.with(dwelling, Map.of("rentedOut", isLet(id))));
    }

    private boolean isLet(UUID id) {
        return database.queryOne("""
                        select 1 from dwelling_rental
                        where dwelling_id = ? and status = 'ACTIVE' and (to_date is null or to_date > ?)
                        """, row -> true, id, LocalDate.now(clock)).isPresent();
    }
}
