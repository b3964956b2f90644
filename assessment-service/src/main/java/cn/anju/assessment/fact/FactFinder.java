package cn.anju.assessment.fact;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the facts of a site, page by page along metric, first day and record. */
@ApplicationScoped
public class FactFinder {
    private final Database database;
    private final Schemes schemes;
    private final Clock clock;

    FactFinder(Database database, Schemes schemes, Clock clock) {
        this.database = database;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What is asked for. */
    record Asked(
            String siteCode,
            Optional<String> metric,
            Optional<Period> period,
            int limit,
            Optional<FactCursor> cursor,
            boolean total) {}

    LedgerPage<Fact> page(Asked asked) {
        var where = new Where();
        where.add("f.site_code = ?", asked.siteCode());
        asked.metric().ifPresent(metric -> where.add("f.metric = ?", metric));
        asked.period().ifPresent(period -> countedIn(where, period));
        Long total = asked.total() ? count(where) : null;
        asked.cursor()
                .ifPresent(after -> where.add(
                        "(f.metric, f.from_on, f.record_id) > (?, ?, ?)",
                        after.metric(),
                        after.from(),
                        after.recordId()));
        var facts = database.query(
                "select f.*, s.path from fact f join record_source s on s.record_type = f.record_type" + where.sql()
                        + " order by f.metric, f.from_on, f.record_id limit " + (asked.limit() + 1),
                FactFinder::read,
                where.arguments());
        boolean more = facts.size() > asked.limit();
        var shown = more ? facts.subList(0, asked.limit()) : facts;
        String next = more ? FactCursor.after(shown.get(shown.size() - 1)).toString() : null;
        return new LedgerPage<>(shown, next, total);
    }

    private Long count(Where where) {
        return database.queryOne("select count(*) from fact f" + where.sql(), row -> row.getLong(1), where.arguments())
                .orElseThrow();
    }

    private void countedIn(Where where, Period period) {
        var windows = EvidenceWindows.of(schemes, period, LocalDate.now(clock));
        where.add(
                """
                exists (
                    select from unnest(?, ?, ?, ?) as w (metric, kind, start_on, end_on)
                    where w.metric = f.metric and f.from_on <= w.end_on
                        and case w.kind when 'FLOW' then f.from_on >= w.start_on
                            else f.to_on is null or f.to_on > w.end_on end)
                """,
                windows.stream().map(w -> w.metric().id()).toArray(String[]::new),
                windows.stream().map(w -> w.metric().kind().name()).toArray(String[]::new),
                windows.stream().map(w -> w.window().start()).toArray(LocalDate[]::new),
                windows.stream().map(w -> w.window().end()).toArray(LocalDate[]::new));
    }

    private static Fact read(ResultSet row) throws SQLException {
        var recordId = row.getObject("record_id", UUID.class);
        return new Fact(
                row.getString("metric"),
                row.getString("record_type"),
                recordId,
                row.getInt("record_version"),
                row.getString("site_code"),
                row.getString("subject"),
                row.getBigDecimal("value"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("path") + "/" + recordId);
    }

    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void add(String condition, Object... values) {
            conditions.add(condition);
            arguments.addAll(List.of(values));
        }

        String sql() {
            return " where " + String.join(" and ", conditions);
        }

        Object[] arguments() {
            return arguments.toArray();
        }
    }
}
