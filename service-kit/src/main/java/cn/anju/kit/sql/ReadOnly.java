package cn.anju.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.function.Supplier;

/** Transactions for statements that may take long: they cannot write, and the database stops them after a time. */
@ApplicationScoped
public class ReadOnly {
    private final Database database;

    ReadOnly(Database database) {
        this.database = database;
    }

    /** @throws DatabaseException with {@link DatabaseException#isTimeout} if a statement took longer */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T within(Duration limit, Supplier<T> reading) {
        database.update("set transaction read only");
        database.query(
                "select set_config('statement_timeout', ?, true)",
                row -> row.getString(1),
                String.valueOf(limit.toMillis()));
        return reading.get();
    }
}
