package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.problem.UniqueIndex;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Role;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Tokens;
import io.quarkus.arc.Arc;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One ledger under the contract, with valid bodies for it and people who work with it. */
public final class LedgerCase {
    private static final String COUNTY = "360732";

    private final Ledger<?, ?> ledger;
    private final County county;
    private final List<DeclaredField> fields;
    private final Set<String> unique;
    private final ExampleBodies bodies;
    private final Map<Place, String> shared = new HashMap<>();

    LedgerCase(Ledger<?, ?> ledger, County county) {
        this.ledger = ledger;
        this.county = county;
        this.fields = ledger.shape().fields().stream().map(DeclaredField::of).toList();
        this.unique = Arc.container()
                .instance(Database.class)
                .get()
                .query("select indexname from pg_indexes where tablename = ?", row -> row.getString(1), table())
                .stream()
                .flatMap(index -> UniqueIndex.fieldOf(index).stream())
                .collect(Collectors.toSet());
        this.bodies = new ExampleBodies(ledger, fields, unique, county);
    }

    public Ledger<?, ?> ledger() {
        return ledger;
    }

    public List<DeclaredField> fields() {
        return fields;
    }

    /** Texts of which no two records that count have the same. */
    public List<DeclaredField> uniqueTexts() {
        return fields.stream()
                .filter(f -> unique.contains(f.name()))
                .filter(f -> f.type() == String.class || PersonalText.class.isAssignableFrom(f.type()))
                .toList();
    }

    /** Whether no two records that count have the same value of a field, or times that begin with it overlap. */
    boolean isUnique(String field) {
        return unique.contains(field);
    }

    public String table() {
        return ledger.row().getAnnotation(Table.class).name();
    }

    /** Whether clients write it at all. */
    public boolean isWritten() {
        return !ledger.isDerived();
    }

    /** Whether records are corrected and voided. */
    public boolean isChanged() {
        return isWritten() && !ledger.isAppendOnly();
    }

    /** Whether records are somewhere, so that a scope can leave them out. */
    public boolean hasPlace() {
        return Stream.of("siteCode", "siteCodes", "regionCode").anyMatch(ledger.shape()::has)
                || ledger.type().equals(References.REGION);
    }

    /** Whether a record can be in a region instead of at a site. */
    public boolean canBeScattered() {
        return ledger.shape().has("siteCode") && ledger.shape().has("regionCode");
    }

    /** A valid body with every field of which there is an example. */
    public Map<String, Object> body(Place place) {
        return bodies.full(place);
    }

    public Map<String, Object> body() {
        return body(HERE);
    }

    /** A valid body with the required fields only. */
    public Map<String, Object> minimal(Place place) {
        return bodies.minimal(place);
    }

    /** A valid body that differs from another one in one field; different numbers give different values. */
    public Map<String, Object> changed(Map<String, Object> body, int number) {
        var other = new HashMap<>(body);
        other.putAll(change(number));
        return other;
    }

    /** A valid change of one field. */
    public Map<String, Object> change(int number) {
        return bodies.change(number);
    }

    /** Records something here and gives its id. */
    public String create() {
        return create(HERE);
    }

    public String create(Place place) {
        return clerk().post(body(place)).is(201).id();
    }

    /** A record that nothing points to, of something else than all before it, as far as its key names other services' records. */
    String fresh(Place place) {
        var body = body(place);
        ledger.key().stream()
                .filter(field -> field.type() == UUID.class && !ledger.isOfSameService(field.refersTo()))
                .forEach(field -> body.put(field.name(), UUID.randomUUID().toString()));
        return clerk().post(body).is(201).id();
    }

    /** A record at a place that others may point to; nobody changes it. */
    String shared(Place place) {
        String known = shared.get(place);
        if (known == null) {
            known = create(place);
            shared.put(place, known);
        }
        return known;
    }

    /** The system that records everything which no one else is said to; the county where systems must not. */
    public Clerk clerk() {
        return as(isForSystems() ? Tokens.system() : Tokens.inRegions(Role.COUNTY_ADMIN.claim(), COUNTY));
    }

    /** What the clerk is called. */
    public String clerkName() {
        return isForSystems() ? "county-system" : Role.COUNTY_ADMIN.claim();
    }

    private boolean isForSystems() {
        return ledger.isDerived() || ledger.writers().contains(Role.SYSTEM);
    }

    /** Makes a record ready for a field of this ledger to point to it. */
    void prepare(DeclaredField field, String id) {
        county.peculiarities().preparation(ledger.path(), field.name()).ifPresent(make -> make.accept(id));
    }

    /** Whether a voided record leaves others behind that point to the same. */
    boolean leavesTraces() {
        return county.peculiarities().leavesTraces(ledger.path());
    }

    public Clerk as(String token) {
        return new Clerk(token, ledger.href());
    }

    /** Somebody of a role at a place. */
    public Clerk as(Role role, Place place) {
        return as(
                role == Role.SITE_MANAGER
                        ? Tokens.atSites(role.claim(), place.siteCode())
                        : Tokens.inRegions(role.claim(), place.township()));
    }

    /** Somebody who may write the ledger and knows of one place only: its manager, or whoever is in charge of its region. */
    public Clerk writerAt(Place place) {
        return Stream.of(Role.SITE_MANAGER, Role.TOWNSHIP_OFFICER, Role.COUNTY_ADMIN)
                .filter(ledger.writers()::contains)
                .findFirst()
                .map(role -> as(role, place))
                .orElseThrow();
    }

    public Topic topic() {
        return county.topic();
    }

    /** The ledger that a reference points to, where it is of the same service. */
    public Optional<LedgerCase> target(DeclaredField reference) {
        return county.cases().stream()
                .filter(c -> c.ledger.type().equals(reference.shape().refersTo()))
                .findFirst();
    }

    /** The id of a record of any type at a place, always the same one. */
    public String record(String type, Place place) {
        return county.record(type, place);
    }

    @Override
    public String toString() {
        return ledger.path();
    }
}
