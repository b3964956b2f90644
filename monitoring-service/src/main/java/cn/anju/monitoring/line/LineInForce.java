package cn.anju.monitoring.line;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds the monitoring line that holds in a region on a day; of several the one of the smallest place. */
@ApplicationScoped
public class LineInForce {
    private final Database database;

    LineInForce(Database database) {
        this.database = database;
    }

    /** A line that holds. */
    @Schema(name = "LineInForce", description = "监测线 Monitoring line that holds")
    public record Line(
            @Schema(description = "yuan per person and year", examples = "6000.00")
            BigDecimal amount,

            @Schema(description = "first day", examples = "2021-01-01")
            LocalDate from,

            @Schema(description = "document that sets it") String source) {}

    public Optional<Line> at(String region, LocalDate on) {
        return database.queryOne(
                """
                select amount, from_date, source from monitoring_line
                where status = 'ACTIVE' and ? ^@ valid_in and daterange(from_date, to_date) @> ?::date
                order by length(valid_in) desc limit 1
                """,
                row -> new Line(row.getBigDecimal(1), row.getObject(2, LocalDate.class), row.getString(3)),
                region,
                on);
    }
}
