package cn.anju.kit.sql;

import java.sql.SQLException;

/** A statement that the database refused or could not be asked. */
public final class DatabaseException extends RuntimeException {
    private static final String CANCELLED = "57014";

    private final boolean timeout;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
        timeout = CANCELLED.equals(cause.getSQLState());
    }

    /** Whether the statement was stopped because it took too long. */
    public boolean isTimeout() {
        return timeout;
    }
}
