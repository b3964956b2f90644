package cn.anju.kit.sql;

import cn.anju.kit.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Transactions for statements that look at much: they cannot write, and the database stops them after a time. */
@ApplicationScoped
public class ReadOnly {
    private final Database database;
    private final Duration limit;

    ReadOnly(Database database, @ConfigProperty(name = "anju.reports.timeout") Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    /** @throws ProblemException 503 if a statement takes longer than configured */
    public <T> T run(Supplier<T> reading) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                database.update("set transaction read only");
                database.query(
                        "select set_config('statement_timeout', ?, true)",
                        row -> row.getString(1),
                        String.valueOf(limit.toMillis()));
                return reading.get();
            });
        } catch (DatabaseException e) {
            if (e.isTimeout()) {
                throw new ProblemException(503, "takes-too-long", limit.toSeconds());
            }
            throw e;
        }
    }
}
