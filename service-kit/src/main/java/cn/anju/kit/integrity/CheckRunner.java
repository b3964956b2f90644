package cn.anju.kit.integrity;

import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Runs checks against the records as they are now; it can only read, and gives up on a check that takes too long. */
@ApplicationScoped
class CheckRunner {
    private final Database database;
    private final ReadOnly readOnly;
    private final Ledgers ledgers;
    private final Clock clock;

    CheckRunner(Database database, ReadOnly readOnly, Ledgers ledgers, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** A finding and where the page after it begins. */
    private record Found(Finding finding, String cursor) {}

    /** @throws ProblemException 503 if it takes too long */
    long count(CheckQuery check, IntegrityRequest asked) {
        return run(check.count(), asked, row -> row.getLong(1)).get(0);
    }

    /** @throws ProblemException 503 if it takes too long */
    LedgerPage<Finding> page(CheckQuery check, IntegrityRequest asked) {
        Long total = asked.total() ? count(check, asked) : null;
        var found = run(check.page(), asked, row -> found(row, check.check().finding()));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(
                shown.stream().map(Found::finding).toList(),
                more ? shown.get(shown.size() - 1).cursor() : null,
                total);
    }

    private <T> List<T> run(String sql, IntegrityRequest asked, Database.RowMapper<T> mapper) {
        return readOnly.run(() -> {
            database.query(
                    "select set_config('anju.today', ?, true)",
                    row -> row.getString(1),
                    LocalDate.now(clock).toString());
            return NamedSql.of(sql, asked.parameters()).query(database, mapper);
        });
    }

    private Found found(ResultSet row, Bilingual texts) throws SQLException {
        var id = row.getObject("record_id", UUID.class);
        String type = row.getString("record_type");
        var sites = (String[]) row.getArray("sites").getArray();
        var finding = new Finding(
                type,
                id,
                ledgers.ofType(type).href() + "/" + id,
                sites.length == 1 ? sites[0] : null,
                row.getString("region"),
                new Bilingual(fill(texts.zh(), row), fill(texts.en(), row)));
        return new Found(
                finding,
                PageCursor.after(type, id.toString(), row.getString("mark")).toString());
    }

    private static String fill(String text, ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        String filled = text;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            filled = filled.replace(
                    "{" + columns.getColumnLabel(i) + "}", Objects.requireNonNullElse(row.getString(i), "?"));
        }
        return filled;
    }
}
