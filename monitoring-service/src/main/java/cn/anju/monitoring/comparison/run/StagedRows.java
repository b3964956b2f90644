package cn.anju.monitoring.comparison.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Numbers of rows and blind indexes on their way into the database; by COPY in its binary format, as they are all bytes. */
final class StagedRows {
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FIELDS = 2;
    private static final int END = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream output = new DataOutputStream(bytes);
    private int size;

    StagedRows() {
        try {
            output.write(SIGNATURE);
            output.writeInt(0);
            output.writeInt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(int number, byte[] index) {
        try {
            output.writeShort(FIELDS);
            output.writeInt(Integer.BYTES);
            output.writeInt(number);
            output.writeInt(index.length);
            output.write(index);
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return size;
    }

    /** Writes them to a table with exactly these two columns, in the transaction of the connection. */
    void send(Connection connection, String table) throws SQLException {
        try {
            output.writeShort(END);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " from stdin (format binary)",
                            new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
