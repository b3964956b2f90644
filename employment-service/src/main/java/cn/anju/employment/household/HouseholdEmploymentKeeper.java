package cn.anju.employment.household;

import cn.anju.employment.household.HouseholdTimeline.Period;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Derives the employment of a household anew whenever one of its labourers, their employments or their persons change,
 * in the same transaction. Households are taken one after the other, each by one transaction at a time.
 */
@ApplicationScoped
class HouseholdEmploymentKeeper implements LedgerEventHandler {
    private static final String PERSON = "monitoring.person";
    private static final String LABOURER = "employment.labourer";
    private static final String EMPLOYMENT = "employment.employment";
    private static final String OUTDATED = "重新推算后不再成立";

    private final HouseholdEmploymentLedger ledger;
    private final DerivedRecords records;
    private final HouseholdMembers members;
    private final KnownPersons persons;
    private final Database database;

    HouseholdEmploymentKeeper(
            HouseholdEmploymentLedger ledger,
            DerivedRecords records,
            HouseholdMembers members,
            KnownPersons persons,
            Database database) {
        this.ledger = ledger;
        this.records = records;
        this.members = members;
        this.persons = persons;
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return Set.of(PERSON, LABOURER, EMPLOYMENT).contains(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        var changed = new HashSet<UUID>();
        changed.addAll(ofPersons(persons.take(of(PERSON, events))));
        changed.addAll(ofLabourers(of(LABOURER, events)));
        changed.addAll(ofEmployments(of(EMPLOYMENT, events)));
        takeTurn(changed);
        var workers = members.of(changed);
        var current = current(changed);
        new TreeSet<>(changed)
                .forEach(
                        id -> keep(id, workers.getOrDefault(id, List.of()), current.getOrDefault(id, new TreeMap<>())));
    }

    /** Writes only what changes: of the times of a household, most stay as they are. */
    private void keep(UUID household, List<Worker> workers, SortedMap<UUID, HouseholdEmployment> outdated) {
        for (Period period : HouseholdTimeline.of(workers)) {
            UUID id = idOf(household, period);
            var fields = fields(household, period);
            if (!fields.equals(outdated.remove(id))) {
                records.put(ledger.ledger(), id, fields);
            }
        }
        outdated.keySet().forEach(id -> records.withdraw(ledger.ledger(), id, OUTDATED));
    }

    /** What is recorded of households; whoever holds their turn finds it as it stays. */
    private Map<UUID, SortedMap<UUID, HouseholdEmployment>> current(Set<UUID> households) {
        var current = new HashMap<UUID, SortedMap<UUID, HouseholdEmployment>>();
        database.query(
                "select * from household_employment where household_id = any (?) and status = 'ACTIVE'",
                row -> current.computeIfAbsent(row.getObject("household_id", UUID.class), id -> new TreeMap<>())
                        .put(row.getObject("id", UUID.class), fields(row)),
                (Object) households.toArray(UUID[]::new));
        return current;
    }

    private static HouseholdEmployment fields(ResultSet row) throws SQLException {
        return new HouseholdEmployment(
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("region_code"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getBoolean("willing_worker"),
                row.getBoolean("employed"));
    }

    /** The same for the same household and first day, so that deriving it again finds its record again. */
    private static UUID idOf(UUID household, Period period) {
        String name = household + " from " + period.span().from();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static HouseholdEmployment fields(UUID household, Period period) {
        var state = period.state();
        return new HouseholdEmployment(
                household,
                state.place().siteCode(),
                state.place().regionCode(),
                period.span().from(),
                period.span().to(),
                state.willingWorker(),
                state.employed());
    }

    private List<UUID> ofPersons(Set<UUID> ids) {
        return households("select household_id from labourer where person_id = any (?) and status = 'ACTIVE'", ids);
    }

    /** The households that a labourer belongs to or ever belonged to. */
    private List<UUID> ofLabourers(List<LedgerEvent> labourers) {
        if (labourers.isEmpty()) {
            return List.of();
        }
        persons.takeTurn(labourers.stream()
                .map(event -> UUID.fromString(event.text("personId")))
                .toList());
        return households("""
                select (payload ->> 'householdId')::uuid from journal
                where record_type = 'employment.labourer' and record_id = any (?)
                """, ids(labourers));
    }

    /** The households of all labourers that an employment is or ever was recorded of. */
    private List<UUID> ofEmployments(List<LedgerEvent> employments) {
        return households("""
                select l.household_id from journal j join labourer l on l.id = (j.payload ->> 'labourerId')::uuid
                where j.record_type = 'employment.employment' and j.record_id = any (?)
                """, ids(employments));
    }

    private List<UUID> households(String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.query(sql, row -> row.getObject(1, UUID.class), (Object) ids.toArray(UUID[]::new));
    }

    private void takeTurn(Set<UUID> households) {
        database.update("""
                insert into household_turn select id from unnest(?) as id order by id
                on conflict (household_id) do update set household_id = excluded.household_id
                """, (Object) households.toArray(UUID[]::new));
    }

    private static List<LedgerEvent> of(String type, List<LedgerEvent> events) {
        return events.stream().filter(e -> e.type().equals(type)).toList();
    }

    private static List<UUID> ids(List<LedgerEvent> events) {
        return events.stream().map(LedgerEvent::recordId).toList();
    }
}
