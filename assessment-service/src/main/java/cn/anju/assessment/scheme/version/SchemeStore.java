package cn.anju.assessment.scheme.version;

import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps schemes. */
@ApplicationScoped
public class SchemeStore {
    /** Held by whoever changes which metrics count, shared by whoever takes records in by them. */
    private static final long METRICS = 20_220_101;

    private static final String PRODUCT = "anju";

    private final Database database;
    private final ObjectMapper mapper;
    private final Clock clock;

    SchemeStore(Database database, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Grows whenever a scheme comes in force or is being prepared. */
    public long revision() {
        return database.queryOne("select schemes from assessment_state", row -> row.getLong(1))
                .orElseThrow();
    }

    /** Until the transaction ends, which metrics count stays as it is. */
    @Transactional(TxType.MANDATORY)
    public void holdMetrics() {
        database.query("select pg_advisory_xact_lock_shared(?)", row -> true, METRICS);
    }

    /** Until the transaction ends, no other changes which metrics count, and no record is taken in by them. */
    @Transactional(TxType.MANDATORY)
    public void lockMetrics() {
        database.query("select pg_advisory_xact_lock(?)", row -> true, METRICS);
    }

    @Transactional(TxType.MANDATORY)
    public void countRevision() {
        database.update("update assessment_state set schemes = schemes + 1");
    }

    /** Those in force or being prepared, oldest first, with the one that ships with the product. */
    public List<SchemeVersion> settled() {
        var settled = querySettled();
        if (settled.isEmpty()) {
            ship();
            return querySettled();
        }
        return settled;
    }

    private List<SchemeVersion> querySettled() {
        return database.query("select * from scheme where state <> 'DRAFT' order by valid_from", this::read);
    }

    private void ship() {
        var document = ShippedScheme.document();
        database.update(
                """
                insert into scheme (id, version, state, document, valid_from, created_at, created_by, changed_at, changed_by)
                values (?, 1, 'IN_FORCE', ?::json, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                document.get("id").asText(),
                document.toString(),
                ShippedScheme.validFrom(),
                clock.instant(),
                PRODUCT,
                clock.instant(),
                PRODUCT);
    }

    public Optional<SchemeVersion> find(String id) {
        return database.queryOne("select * from scheme where id = ?", this::read, id);
    }

    @Transactional(TxType.MANDATORY)
    public Optional<SchemeVersion> lock(String id) {
        return database.queryOne("select * from scheme where id = ? for update", this::read, id);
    }

    /** Those after an id, in the order of ids. */
    public List<SchemeVersion> list(Optional<SchemeState> state, String afterId, int limit) {
        return database.query(
                "select * from scheme where (?::text is null or state = ?) and id > ? order by id limit ?",
                this::read,
                state.map(Enum::name).orElse(null),
                state.map(Enum::name).orElse(null),
                afterId,
                limit);
    }

    /** How many there are. */
    public long count(Optional<SchemeState> state) {
        return database.queryOne(
                        "select count(*) from scheme where ?::text is null or state = ?",
                        row -> row.getLong(1),
                        state.map(Enum::name).orElse(null),
                        state.map(Enum::name).orElse(null))
                .orElseThrow();
    }

    /** The draft that was created under a key, if one was. */
    public Optional<String> idOfKey(String key) {
        return database.queryOne("select id from scheme where creation_key = ?", row -> row.getString(1), key);
    }

    /** Whether a draft was first recorded with this digest. */
    public boolean wasCreatedWith(String id, String fingerprint) {
        return database.queryOne("select 1 from scheme where id = ? and fingerprint = ?", row -> true, id, fingerprint)
                .isPresent();
    }

    /** @return false if there is one of this id */
    @Transactional(TxType.MANDATORY)
    public boolean insert(String id, ObjectNode document, String key, String fingerprint, String by) {
        return database.update("""
                        insert into scheme (id, version, state, document, creation_key, fingerprint, created_at, created_by,
                            changed_at, changed_by)
                        values (?, 1, 'DRAFT', ?::json, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """, id, document.toString(), key, fingerprint, clock.instant(), by, clock.instant(), by)
                > 0;
    }

    @Transactional(TxType.MANDATORY)
    public void replace(String id, ObjectNode document, String by) {
        database.update("""
                update scheme set version = version + 1, document = ?::json, failure = null, changed_at = ?, changed_by = ?
                where id = ?
                """, document.toString(), clock.instant(), by, id);
    }

    @Transactional(TxType.MANDATORY)
    public void settle(String id, SchemeState state, LocalDate from, String by) {
        database.update("""
                update scheme set version = version + 1, state = ?, valid_from = ?, failure = null, changed_at = ?,
                    changed_by = ?
                where id = ?
                """, state.name(), from, clock.instant(), by, id);
    }

    /** It is a draft again, and tells why. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String id) {
        database.update("update scheme set version = version + 1, state = 'DRAFT', valid_from = null where id = ?", id);
    }

    /** Notes that a rule of a scheme that is being prepared has no value for a record; the first reason stays. */
    @Transactional(TxType.MANDATORY)
    public void noteFailure(String reason) {
        database.update("update scheme set failure = ? where state = 'PREPARING' and failure is null", reason);
    }

    private SchemeVersion read(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        return new SchemeVersion(
                row.getString("id"),
                row.getInt("version"),
                SchemeState.valueOf(row.getString("state")),
                document(row.getString("document")),
                from == null ? null : Period.quarterOf(from),
                Database.instant(row, "created_at"),
                row.getString("created_by"),
                Database.instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getString("failure"));
    }

    private ObjectNode document(String json) {
        try {
            return (ObjectNode) mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept scheme cannot be read", e);
        }
    }
}
