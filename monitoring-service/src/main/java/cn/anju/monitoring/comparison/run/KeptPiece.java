package cn.anju.monitoring.comparison.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Some rows that are kept, with the names of the columns that their values are of. As bytes they take less than half of
 * what JSON does: a million of them are sealed and written.
 */
public record KeptPiece(List<String> columns, List<Row> rows) {
    private static final int ABSENT = -1;

    /** A row as it was in the file, about a person. */
    public record Row(int number, UUID person, List<String> values) {}

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var output = new DataOutputStream(bytes)) {
            output.writeInt(columns.size());
            writeTexts(columns, output);
            output.writeInt(rows.size());
            for (Row row : rows) {
                output.writeInt(row.number());
                output.writeLong(row.person().getMostSignificantBits());
                output.writeLong(row.person().getLeastSignificantBits());
                writeTexts(row.values(), output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptPiece of(byte[] bytes) {
        try (var input = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var columns = readTexts(input.readInt(), input);
            int size = input.readInt();
            var rows = new ArrayList<Row>(size);
            for (int i = 0; i < size; i++) {
                int number = input.readInt();
                var person = new UUID(input.readLong(), input.readLong());
                rows.add(new Row(number, person, readTexts(columns.size(), input)));
            }
            return new KeptPiece(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeTexts(List<String> texts, DataOutputStream output) throws IOException {
        for (String text : texts) {
            if (text == null) {
                output.writeShort(ABSENT);
            } else {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                output.writeShort(encoded.length);
                output.write(encoded);
            }
        }
    }

    private static List<String> readTexts(int count, DataInputStream input) throws IOException {
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            int length = input.readShort();
            texts.add(length == ABSENT ? null : new String(input.readNBytes(length), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
