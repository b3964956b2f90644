package cn.anju.site.partner;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Sums up what partners contributed, in the transaction that writes a contribution. */
@ApplicationScoped
class PartnerFunds implements LedgerEventHandler {
    private static final FieldsShape<CoBuildingPartner> SHAPE = new FieldsShape<>(CoBuildingPartner.class);

    private final CoBuildingPartnerLedger ledger;
    private final StatelessSession session;
    private final Database database;
    private final DerivedRecords records;

    PartnerFunds(CoBuildingPartnerLedger ledger, StatelessSession session, Database database, DerivedRecords records) {
        this.ledger = ledger;
        this.session = session;
        this.database = database;
        this.records = records;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("site.co-building-contribution");
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream()
                .map(event -> event.id("partnerId"))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::keep);
    }

    private void keep(UUID id) {
        var row = session.get(CoBuildingPartnerRow.class, id, LockMode.PESSIMISTIC_WRITE);
        if (row.status() == RecordStatus.ACTIVE) {
            var sum = contributed(id).orElse(BigDecimal.ZERO);
            records.put(ledger.ledger(), id, SHAPE.with(row.fields(), Map.of("fundsRaised", sum)));
        }
    }

    /** Yuan that a partner contributed; nothing where no contribution is on record. */
    Optional<BigDecimal> contributed(UUID partner) {
        return database.queryOne(
                        "select sum(amount) from co_building_contribution where partner_id = ? and status = 'ACTIVE'",
                        row -> Optional.ofNullable(row.getBigDecimal(1)),
                        partner)
                .orElseThrow();
    }
}
