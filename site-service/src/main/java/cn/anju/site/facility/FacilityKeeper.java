package cn.anju.site.facility;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.sql.Database;
import cn.anju.site.facility.Facility.Condition;
import cn.anju.site.facility.FacilityTimeline.Found;
import cn.anju.site.facility.FacilityTimeline.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Cuts the record of a facility where its checks found another condition, in the transaction that writes a check or corrects the
 * facility. The result depends on what is on record and not on the order in which it came.
 */
@ApplicationScoped
class FacilityKeeper implements LedgerEventHandler {
    private static final FieldsShape<Facility> SHAPE = new FieldsShape<>(Facility.class);
    private static final String FACILITY = "site.facility";
    private static final String CHECK = "site.facility-check";
    private static final String NOT_FOUND_ANY_MORE = "原核查记录已更正或作废";

    private final FacilityLedger ledger;
    private final StatelessSession session;
    private final Database database;
    private final DerivedRecords records;

    FacilityKeeper(FacilityLedger ledger, StatelessSession session, Database database, DerivedRecords records) {
        this.ledger = ledger;
        this.session = session;
        this.database = database;
        this.records = records;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(CHECK) || type.equals(FACILITY);
    }

    /** A new facility has no checks yet, and its parts are what this writes itself. */
    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream()
                .filter(event -> event.type().equals(CHECK) || (event.version() > 1 && event.id("partOf") == null))
                .map(event -> event.type().equals(CHECK) ? event.id("facilityId") : event.recordId())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::keep);
    }

    private void keep(UUID id) {
        var row = session.get(FacilityRow.class, id, LockMode.PESSIMISTIC_WRITE);
        Map<UUID, Facility> parts = new TreeMap<>();
        if (row.status() == RecordStatus.ACTIVE) {
            var whole = row.fields();
            var stretches =
                    FacilityTimeline.of(new Stretch(whole.from(), whole.endsOn(), whole.condition()), found(id));
            records.put(ledger.ledger(), id, told(whole, stretches.get(0), null));
            stretches.stream()
                    .skip(1)
                    .forEach(stretch -> parts.put(idOf(id, stretch.from()), told(whole, stretch, id)));
        }
        parts.forEach((part, fields) -> records.put(ledger.ledger(), part, fields));
        partsOf(id).stream()
                .filter(part -> !parts.containsKey(part))
                .forEach(part -> records.withdraw(ledger.ledger(), part, NOT_FOUND_ANY_MORE));
    }

    private List<Found> found(UUID id) {
        return database.query(
                """
                select checked_on, condition from facility_check
                where facility_id = ? and status = 'ACTIVE' order by checked_on, recorded_at, id
                """, row -> new Found(row.getObject(1, LocalDate.class), Condition.valueOf(row.getString(2))), id);
    }

    private List<UUID> partsOf(UUID id) {
        return database.query(
                "select id from facility where part_of = ? and status = 'ACTIVE' order by id",
                row -> row.getObject(1, UUID.class),
                id);
    }

    private static Facility told(Facility whole, Stretch stretch, UUID partOf) {
        var fields = new HashMap<String, Object>();
        fields.put("from", stretch.from());
        fields.put("to", stretch.to());
        fields.put("condition", stretch.condition());
        if (partOf != null) {
            fields.put("endsOn", stretch.to());
            fields.put("partOf", partOf);
        }
        return SHAPE.with(whole, fields);
    }

    /** The same for the same day, so that the part of a facility is found again. */
    private static UUID idOf(UUID facility, LocalDate from) {
        return UUID.nameUUIDFromBytes(("part of " + facility + " from " + from).getBytes(StandardCharsets.UTF_8));
    }
}
