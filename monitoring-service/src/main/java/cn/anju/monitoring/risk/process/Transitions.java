package cn.anju.monitoring.risk.process;

import cn.anju.kit.security.Role;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.RiskCase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The steps that were taken with all cases, as they were recorded. */
@ApplicationScoped
public class Transitions {
    private final Database database;
    private final ObjectMapper mapper;

    Transitions(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** A request that is known again by its key. */
    record Repeatable(UUID key, String fingerprint) {}

    /** Lets nobody else take a step with the case until the transaction ends. */
    void hold(UUID caseId) {
        database.query("select 1 from risk_case where id = ? for update", row -> true, caseId);
    }

    public CaseCourse of(UUID caseId, RiskCase fields) {
        var taken =
                database.query("select * from case_transition where case_id = ? order by version", this::read, caseId);
        return new CaseCourse(fields.openedOn(), taken);
    }

    /** The fingerprint of the request that came with a key before. */
    Optional<String> fingerprint(UUID caseId, UUID key) {
        return database.queryOne(
                "select fingerprint from case_transition where case_id = ? and request_key = ?",
                row -> row.getString(1),
                caseId,
                key);
    }

    void add(UUID caseId, Transition taken, Repeatable request) {
        database.update(
                """
                insert into case_transition (case_id, version, action, from_state, to_state, happened_on, due_on, actor,
                    role, voter, recorded_at, recorded_on, given, request_key, fingerprint)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                caseId,
                taken.version(),
                taken.action().name(),
                taken.from().name(),
                taken.to().name(),
                taken.on(),
                taken.dueOn(),
                taken.actor(),
                taken.role().name(),
                taken.voter(),
                taken.recordedAt(),
                taken.recordedOn(),
                json(taken.given()),
                request == null ? null : request.key(),
                request == null ? null : request.fingerprint());
    }

    private Transition read(ResultSet row) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var recordedOn = row.getObject("recorded_on", LocalDate.class);
        return new Transition(
                row.getInt("version"),
                CaseAction.valueOf(row.getString("action")),
                CaseState.valueOf(row.getString("from_state")),
                CaseState.valueOf(row.getString("to_state")),
                row.getObject("happened_on", LocalDate.class),
                dueOn,
                dueOn != null && recordedOn.isAfter(dueOn),
                row.getString("actor"),
                Role.valueOf(row.getString("role")),
                row.getString("voter"),
                Database.instant(row, "recorded_at"),
                recordedOn,
                given(row.getString("given")));
    }

    private String json(TransitionRequest given) {
        try {
            return mapper.writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request cannot be written as JSON", e);
        }
    }

    private TransitionRequest given(String json) {
        try {
            return mapper.readValue(json, TransitionRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request on record cannot be read", e);
        }
    }
}
