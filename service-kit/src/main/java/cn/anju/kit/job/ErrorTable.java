package cn.anju.kit.job;

import cn.anju.kit.job.JobErrors.Place;
import cn.anju.kit.job.JobErrors.Placed;
import cn.anju.kit.table.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The errors of a job as a CSV file for spreadsheets, written as they are read. */
final class ErrorTable {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int AT_ONCE = 1_000;
    private static final List<String> CHINESE = List.of("行号", "列", "值", "代码", "说明");
    private static final List<String> ENGLISH = List.of("Row", "Column", "Value", "Code", "Message");

    private final JobErrors errors;
    private final JobViews views;
    private final Locale locale;

    ErrorTable(JobErrors errors, JobViews views, Locale locale) {
        this.errors = errors;
        this.views = views;
        this.locale = locale;
    }

    StreamingOutput of(UUID job) {
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(writer);
            csv.writeRecord(locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE);
            Place after = Place.START;
            for (var page = errors.after(job, after, AT_ONCE); !page.isEmpty(); ) {
                page.forEach(placed -> csv.writeRecord(line(placed)));
                after = page.get(page.size() - 1).place();
                page = errors.after(job, after, AT_ONCE);
            }
            csv.close();
        };
    }

    private List<String> line(Placed placed) {
        var error = views.of(placed.error(), locale);
        return List.of(
                String.valueOf(error.row()),
                text(error.column() == null ? error.field() : error.column()),
                text(error.value()),
                error.code(),
                error.message());
    }

    private static String text(String value) {
        return value == null ? "" : FormulaGuard.guard(value);
    }
}
