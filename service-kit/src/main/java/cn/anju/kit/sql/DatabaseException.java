package cn.anju.kit.sql;

import java.sql.SQLException;

/** A statement that the database refused or could not be asked. */
public final class DatabaseException extends RuntimeException {
    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
