package cn.anju.kit.ledger;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SITE_MANAGER;
import static cn.anju.kit.security.Role.SYSTEM;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The declaration of a ledger (台账): everything that is special about it beside its fields.
 *
 * @param <F> its fields
 * @param <R> its stored row
 */
public final class Ledger<F extends Record & LedgerFields, R extends LedgerRow<F>> {
    private final String workstream;
    private final String path;
    private final String record;
    private final String href;
    private final String type;
    private final FieldsShape<F> shape;
    private final Class<R> row;
    private String dateField;
    private String placedBy;
    private String changing;
    private Span owed;
    private Cadence cadence;
    private String bureauField;
    private List<String> exclusive = List.of();
    private List<String> setBySteps = List.of();
    private Set<Role> writers = EnumSet.of(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM);
    private List<FieldShape> key = List.of();
    private boolean appendOnly;
    private boolean derived;
    private boolean readByAll;
    private List<String> related = List.of();

    /** The fields with the first day of a time and with the day after its last. */
    public record Span(String from, String to) {}

    private Ledger(String workstream, String path, String record, Class<F> fields, Class<R> row) {
        this.workstream = workstream;
        this.path = path;
        this.record = record;
        this.href = "/api/v1/" + workstream + "/" + path;
        this.type = workstream + "." + record;
        this.shape = new FieldsShape<>(fields);
        this.row = row;
        this.dateField = shape.has("from") ? "from" : null;
    }

    /**
     * @param path workstream and ledger as in the URL, such as {@code site/leader-visits}
     * @param record the ledger in the singular, as in event types
     */
    public static <F extends Record & LedgerFields, R extends LedgerRow<F>> Ledger<F, R> of(
            String path, String record, Class<F> fields, Class<R> row) {
        int slash = path.indexOf('/');
        return new Ledger<>(path.substring(0, slash), path.substring(slash + 1), record, fields, row);
    }

    /** Names the field with the business date; without it, {@code from}. */
    public Ledger<F, R> dated(String field) {
        if (!shape.has(field)) {
            throw new IllegalArgumentException("No field " + field + " in " + shape.type());
        }
        dateField = field;
        return this;
    }

    /** How much must be recorded how often and until when. */
    public Ledger<F, R> due(Cadence what) {
        what.requireFields(shape);
        cadence = what;
        return this;
    }

    /** Names the fields that no two active records share at the same time. */
    public Ledger<F, R> exclusive(String... fields) {
        if (!spansTime() || !Arrays.stream(fields).allMatch(shape::has)) {
            throw new IllegalArgumentException("Nothing to be exclusive in " + shape.type());
        }
        exclusive = List.of(fields);
        return this;
    }

    /** Names the reference whose site or region is this record's own where it has none. */
    public Ledger<F, R> placedBy(String field) {
        placedBy = field;
        return this;
    }

    /**
     * Names the reference to a record of the own service that is derived anew from these. It is never corrected, and whoever
     * writes one of them holds that record, so that they are written one after the other and none waits for the other in a
     * circle.
     */
    public Ledger<F, R> changing(String field) {
        changing = field;
        return this;
    }

    /**
     * Names the dates between which records of other ledgers are owed for a record, where that is not the time from its
     * business date on; while it has no first date, none are.
     */
    public Ledger<F, R> owedBetween(String from, String to) {
        if (!shape.has(from) || !shape.has(to)) {
            throw new IllegalArgumentException("No such time in " + shape.type());
        }
        owed = new Span(from, to);
        return this;
    }

    /**
     * Names the fields by which people know a record of it, so that a file that tells of it again means the same one;
     * without this, all of them. Personal ones have a blind index, {@code <column>_index}, in the table.
     */
    public Ledger<F, R> identifiedBy(String first, String... more) {
        key = Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(name -> shape.field(name)
                        .orElseThrow(() -> new IllegalArgumentException("No field " + name + " in " + shape.type())))
                .toList();
        return this;
    }

    /** Who may write it; without this, every role that writes at all. */
    public Ledger<F, R> writtenBy(Role first, Role... more) {
        writers = EnumSet.of(first, more);
        return this;
    }

    /** Names the fields that steps write and people do not: templates leave them out. A file that has them, as exports do, is read. */
    public Ledger<F, R> setBySteps(List<String> fields) {
        if (!fields.stream().allMatch(shape::has)) {
            throw new IllegalArgumentException("Steps write what is not in " + shape.type());
        }
        setBySteps = List.copyOf(fields);
        return this;
    }

    /**
     * Names the field with the bureau that a record is of. The officers of every bureau write those of their own, also where
     * they keep no ledgers of the workstream; files are for those who do.
     */
    public Ledger<F, R> ofBureau(String field) {
        if (!shape.has(field)) {
            throw new IllegalArgumentException("No field " + field + " in " + shape.type());
        }
        bureauField = field;
        return this;
    }

    /** Entries are never corrected or voided, only reversed. */
    public Ledger<F, R> appendOnly() {
        appendOnly = true;
        return this;
    }

    /** Kept by the service itself from other records; clients only read it. */
    public Ledger<F, R> derived() {
        derived = true;
        return this;
    }

    /** Reference data that every role sees whole, whatever its scope. */
    public Ledger<F, R> readByAll() {
        readByAll = true;
        return this;
    }

    /** Names what else can be read of a record, by the last parts of its paths below the record, so that reading it links there. */
    public Ledger<F, R> related(String... paths) {
        related = List.of(paths);
        return this;
    }

    public String workstream() {
        return workstream;
    }

    /** The ledger in the plural, last part of its path. */
    public String path() {
        return path;
    }

    /** Where the ledger answers, from the origin. */
    public String href() {
        return href;
    }

    /** Record type across services, such as {@code site.leader-visit}. */
    public String type() {
        return type;
    }

    /** Whether records of a type are kept by the same service. */
    public boolean isOfSameService(String recordType) {
        return recordType.startsWith(workstream + ".");
    }

    public String record() {
        return record;
    }

    public FieldsShape<F> shape() {
        return shape;
    }

    public Class<R> row() {
        return row;
    }

    public String dateField() {
        return dateField;
    }

    /** Whether records hold from a date to a date, instead of happening on one. */
    public boolean spansTime() {
        return endField() != null;
    }

    /** The exclusive end of the time in which the record holds, or null where it happens on one day. */
    public String endField() {
        if (!"from".equals(dateField)) {
            return "settledOn".equals(dateField) ? "leftOn" : null;
        }
        return shape.has("to") ? "to" : null;
    }

    public String placedBy() {
        return placedBy;
    }

    /** The field of {@link #changing(String)}, or null. */
    String changing() {
        return changing;
    }

    /** Whether records of a type are derived anew from records of this ledger. */
    boolean isChanging(String type) {
        return shape.field(changing)
                .filter(field -> type.equals(field.refersTo()))
                .isPresent();
    }

    /** The fields of {@link #identifiedBy}. */
    public List<FieldShape> key() {
        return key;
    }

    public Optional<Cadence> cadence() {
        return Optional.ofNullable(cadence);
    }

    public List<String> exclusive() {
        return exclusive;
    }

    public List<String> setBySteps() {
        return setBySteps;
    }

    /** The time of {@link #owedBetween}. */
    public Optional<Span> owedBetween() {
        return Optional.ofNullable(owed);
    }

    public Set<Role> writers() {
        return EnumSet.copyOf(writers);
    }

    /** @throws ProblemException 405 if nobody writes it, 403 if not this caller */
    public void requireWriter(Caller caller) {
        if (derived) {
            throw new ProblemException(405, "derived");
        }
        if (!caller.mayWrite(workstream, writers)) {
            throw new ProblemException(403, "forbidden");
        }
    }

    /**
     * Where a caller may write, in one of these roles, and whose records.
     *
     * @throws ProblemException 405 if nobody writes it, 403 if not this caller
     */
    public Scope writingScope(Caller caller, Set<Role> roles) {
        if (derived) {
            throw new ProblemException(405, "derived");
        }
        if (caller.mayWrite(workstream, roles)) {
            return caller.scope();
        }
        if (!isForBureau(caller, roles)) {
            throw new ProblemException(403, "forbidden");
        }
        return caller.scope().onlyOf(caller.bureau());
    }

    /** Whether a caller may write in one of these roles, be it only what is of their own bureau. */
    public boolean lets(Caller caller, Set<Role> roles) {
        return caller.mayWrite(workstream, roles) || isForBureau(caller, roles);
    }

    private boolean isForBureau(Caller caller, Set<Role> roles) {
        return bureauField != null && roles.contains(BUREAU_OFFICER) && caller.isOfBureau();
    }

    /** The same in the roles that write it. */
    public Scope writingScope(Caller caller) {
        return writingScope(caller, writers);
    }

    /** @throws ProblemException 403 if the record is of a bureau whose records are not written within the scope */
    void requireOwn(F fields, Scope scope) {
        if (bureauField != null && scope.bureau() != null && !scope.bureau().equals(shape.value(fields, bureauField))) {
            throw new ProblemException(403, "forbidden");
        }
    }

    public boolean isAppendOnly() {
        return appendOnly;
    }

    public boolean isDerived() {
        return derived;
    }

    public List<String> related() {
        return related;
    }

    public boolean isReadByAll() {
        return readByAll;
    }

    public boolean atSeveralSites() {
        return shape.has("siteCodes");
    }

    R newRow() {
        try {
            var constructor = row.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row needs a constructor without arguments: " + row, e);
        }
    }

    boolean isLate(F fields, LocalDate recordedOn) {
        return cadence != null && recordedOn.isAfter(cadence.deadline(shape, fields, dateField));
    }
}
