package cn.anju.kit.job;

import cn.anju.kit.problem.Violation;
import cn.anju.kit.sql.CopyRows;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What jobs could not do, by rows. */
@ApplicationScoped
public class JobErrors {
    private static final List<String> COLUMNS =
            List.of("job_id", "row_number", "n", "pointer", "label", "header", "value", "code", "arguments");

    private final Database database;

    JobErrors(Database database) {
        this.database = database;
    }

    /** The place after an error: its row, and which of the row's errors it is. */
    public record Place(int row, int n) {
        public static final Place START = new Place(0, 0);
    }

    /** An error with its place. */
    public record Placed(Place place, JobError error) {}

    void add(UUID job, List<JobError> errors) {
        var rows = new CopyRows("job_error", COLUMNS);
        int n = 0;
        int last = 0;
        for (JobError error : errors) {
            n = error.row() == last ? n + 1 : 1;
            last = error.row();
            var violation = error.violation();
            rows.value(job)
                    .value(error.row())
                    .value(n)
                    .value(violation.pointer())
                    .value(violation.label())
                    .value(error.header())
                    .value(error.value())
                    .value(violation.code())
                    .value(violation.arguments().stream().map(String::valueOf).toList())
                    .endRow();
        }
        database.copy(rows);
    }

    void forget(UUID job) {
        database.update("delete from job_error where job_id = ?", job);
    }

    /** Errors in the order of the rows. */
    public List<Placed> after(UUID job, Place place, int limit) {
        return database.query("""
                select * from job_error where job_id = ? and (row_number, n) > (?, ?) order by row_number, n limit ?
                """, JobErrors::read, job, place.row(), place.n(), limit);
    }

    private static Placed read(ResultSet row) throws SQLException {
        var arguments = (Object[]) row.getArray("arguments").getArray();
        var violation = Violation.unreadable(
                row.getString("pointer"), row.getString("label"), row.getString("code"), arguments);
        int number = row.getInt("row_number");
        return new Placed(
                new Place(number, row.getInt("n")),
                new JobError(number, violation, row.getString("header"), row.getString("value")));
    }
}
