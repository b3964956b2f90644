package cn.anju.assessment.quarter.copy;

import cn.anju.assessment.fact.Fact;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts that an edition of a quarter rests on, page by page along metric, first day and record. */
@ApplicationScoped
public class CopiedFacts {
    private static final int KEY = 3;

    private final Database database;

    CopiedFacts(Database database) {
        this.database = database;
    }

    /** What is asked for; the cursor is one of {@link #cursor(String)}. */
    public record Asked(
            Period period,
            String county,
            int edition,
            String siteCode,
            Optional<String> metric,
            int limit,
            Optional<PageCursor> after) {}

    /** The cursor of a text, if it is one. */
    public static Optional<PageCursor> cursor(String text) {
        return PageCursor.parse(text, KEY);
    }

    public LedgerPage<Fact> page(Asked asked) {
        var after = asked.after().map(PageCursor::key).orElse(List.of("", "", ""));
        boolean first = asked.after().isEmpty();
        var facts = database.query(
                """
                select f.*, s.path from copied_fact f left join record_source s on s.record_type = f.record_type
                where f.period = ? and f.county = ? and f.edition = ? and f.site_code = ?
                    and (? or f.metric = ?)
                    and (? or (f.metric, f.from_on, f.record_id) > (?, nullif(?, '')::date, nullif(?, '')::uuid))
                order by f.metric, f.from_on, f.record_id limit ?
                """,
                CopiedFacts::read,
                asked.period().toString(),
                asked.county(),
                asked.edition(),
                asked.siteCode(),
                asked.metric().isEmpty(),
                asked.metric().orElse(""),
                first,
                after.get(0),
                after.get(1),
                after.get(2),
                asked.limit() + 1);
        boolean more = facts.size() > asked.limit();
        var shown = more ? facts.subList(0, asked.limit()) : facts;
        return new LedgerPage<>(shown, more ? after(shown.get(shown.size() - 1)).toString() : null, null);
    }

    private static PageCursor after(Fact fact) {
        return PageCursor.after(
                fact.metric(), fact.from().toString(), fact.recordId().toString());
    }

    private static Fact read(ResultSet row) throws SQLException {
        var recordId = row.getObject("record_id", UUID.class);
        String path = row.getString("path");
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
                path == null ? null : path + "/" + recordId);
    }
}
