package cn.anju.industry.garden;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.RecordStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Adds the family of an allotment to those of the garden, in the same transaction. */
@ApplicationScoped
class GardenPlotKeeper implements LedgerEventHandler {
    private static final FieldsShape<GardenPlot> SHAPE = new FieldsShape<>(GardenPlot.class);

    private final GardenPlotLedger ledger;
    private final StatelessSession session;
    private final DerivedRecords records;

    GardenPlotKeeper(GardenPlotLedger ledger, StatelessSession session, DerivedRecords records) {
        this.ledger = ledger;
        this.session = session;
        this.records = records;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("industry.garden-allotment");
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        var households = new TreeMap<UUID, Set<UUID>>();
        events.stream().filter(event -> event.status() == RecordStatus.ACTIVE).forEach(event -> households
                .computeIfAbsent(UUID.fromString(event.text("plotId")), plot -> new LinkedHashSet<>())
                .add(UUID.fromString(event.text("householdId"))));
        households.forEach(this::add);
    }

    private void add(UUID plotId, Set<UUID> households) {
        var row = session.get(GardenPlotRow.class, plotId, LockMode.PESSIMISTIC_WRITE);
        var named = new LinkedHashSet<UUID>();
        if (row.fields().householdIds() != null) {
            named.addAll(row.fields().householdIds());
        }
        if (row.status() == RecordStatus.ACTIVE && named.addAll(households)) {
            records.put(
                    ledger.ledger(), plotId, SHAPE.with(row.fields(), Map.of("householdIds", new ArrayList<>(named))));
        }
    }
}
