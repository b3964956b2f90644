package cn.anju.kit.step;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps that were taken with records of all ledgers. */
@ApplicationScoped
public class StepRecords {
    private final Database database;

    StepRecords(Database database) {
        this.database = database;
    }

    /** A request that is known again by its key. */
    record Repeatable(UUID key, String fingerprint) {}

    /** What a request did before. */
    record Earlier(String fingerprint, UUID openedId) {}

    public List<TakenStep> of(UUID recordId) {
        return database.query(
                "select * from record_step where record_id = ? order by version", StepRecords::read, recordId);
    }

    /** Whether a step with another record opens this one. */
    public boolean hasOpened(UUID recordId) {
        return database.queryOne("select 1 from record_step where opened_id = ?", row -> true, recordId)
                .isPresent();
    }

    Optional<Earlier> earlier(UUID recordId, UUID key) {
        return database.queryOne(
                "select fingerprint, opened_id from record_step where record_id = ? and request_key = ?",
                row -> new Earlier(row.getString(1), row.getObject(2, UUID.class)),
                recordId,
                key);
    }

    void add(UUID recordId, TakenStep step, Repeatable request) {
        database.update(
                """
                insert into record_step (record_id, version, action, from_state, to_state, happened_on, due_on, actor,
                    done_by, note, opened_id, recorded_at, recorded_on, request_key, fingerprint)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                recordId,
                step.version(),
                step.action(),
                step.from(),
                step.to(),
                step.on(),
                step.dueOn(),
                step.actor(),
                step.by(),
                step.note(),
                step.openedId(),
                step.recordedAt(),
                step.recordedOn(),
                request == null ? null : request.key(),
                request == null ? null : request.fingerprint());
    }

    private static TakenStep read(ResultSet row) throws SQLException {
        return new TakenStep(
                row.getInt("version"),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("actor"),
                row.getString("done_by"),
                row.getString("note"),
                row.getObject("opened_id", UUID.class),
                Database.instant(row, "recorded_at"),
                row.getObject("recorded_on", LocalDate.class));
    }
}
