package cn.anju.kit.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.term.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Something that is to be done.
 *
 * @param recordId the record in question; null where none is there yet
 */
public record TodoRow<K extends Enum<K>>(
        K kind, Bilingual name, UUID recordId, String siteCode, String regionCode, LocalDate dueOn, long overdueDays) {

    static <K extends Enum<K>> TodoRow<K> read(ResultSet row, Class<K> kinds, LocalDate today) throws SQLException {
        var kind = Enum.valueOf(kinds, row.getString("kind"));
        var words = Terms.of(kind);
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new TodoRow<>(
                kind,
                new Bilingual(words.zh(), words.en()),
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }

    PageCursor cursor() {
        return PageCursor.after(dueOn.toString(), kind.name(), recordId == null ? siteCode : recordId.toString());
    }
}
