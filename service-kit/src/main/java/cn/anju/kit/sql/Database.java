package cn.anju.kit.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plain SQL where a set is changed or an entity would be in the way; takes part in the running transaction. */
@ApplicationScoped
public class Database {
    private static final int FETCHED = 5_000;

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** Makes an object of the current row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    /** Work with a connection of one's own. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, arguments);
                    var rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    /** Hands over each row as it arrives, of results that are too many to be kept as the driver receives them. */
    public void forEach(String sql, RowConsumer consumer, Object... arguments) {
        with(connection -> {
            try (var statement = prepare(connection, sql, arguments)) {
                statement.setFetchSize(FETCHED);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(rows);
                    }
                }
                return null;
            }
        });
    }

    public <T> Optional<T> queryOne(String sql, RowMapper<T> mapper, Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    public int update(String sql, Object... arguments) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs one statement for many rows of arguments. */
    public void batch(String sql, List<Object[]> rows) {
        with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** Writes rows in the running transaction. */
    public void copy(CopyRows rows) {
        if (!rows.isEmpty()) {
            with(connection -> {
                rows.send(connection);
                return null;
            });
        }
    }

    /** Does a part of the running transaction; if it fails, the transaction stands as before and can go on. */
    public <T> T part(Supplier<T> part) {
        execute("savepoint part");
        try {
            T result = part.get();
            execute("release savepoint part");
            return result;
        } catch (RuntimeException e) {
            execute("rollback to savepoint part; release savepoint part");
            throw e;
        }
    }

    private void execute(String sql) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    public <T> T with(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** An instant of the current row, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Object[] array) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(arrayType(array), array));
            } else if (arguments[i] instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
    }

    private static String arrayType(Object[] array) {
        return switch (array.getClass().getComponentType().getSimpleName()) {
            case "UUID" -> "uuid";
            case "Integer" -> "int";
            case "Long" -> "bigint";
            case "BigDecimal" -> "numeric";
            case "LocalDate" -> "date";
            case "byte[]" -> "bytea";
            default -> "text";
        };
    }
}
