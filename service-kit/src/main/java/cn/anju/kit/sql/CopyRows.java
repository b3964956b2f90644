package cn.anju.kit.sql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, the fastest way that PostgreSQL has; in its text format. */
public final class CopyRows {
    private static final HexFormat HEX = HexFormat.of();

    private final String statement;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    public CopyRows(String table, List<String> columns) {
        statement = "copy " + table + " ("
                + columns.stream().map(CopyRows::quoted).collect(Collectors.joining(", ")) + ") from stdin";
    }

    /** A value of the next column: a text, number, date, instant, UUID, enum, array of bytes, or a list of them as an array. */
    public CopyRows value(Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof Collection<?> items) {
            escape(array(items));
        } else if (value instanceof Object[] items) {
            escape(array(Arrays.asList(items)));
        } else {
            escape(plain(value));
        }
        return this;
    }

    public void endRow() {
        text.append('\n');
        first = true;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Writes the rows in the transaction of the connection. */
    public void send(Connection connection) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static String plain(Object value) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HEX.formatHex(bytes);
        } else if (value instanceof Enum<?> word) {
            return word.name();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String array(Collection<?> items) {
        return items.stream()
                .map(item -> item == null
                        ? "NULL"
                        : '"' + plain(item).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }
}
