package cn.anju.benchmark.comparison;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What a bureau hands in: one row of everybody who is registered, in an order that has nothing to do with that of the register;
 * one of a hundred has costs that the rule finds too high.
 */
final class BureauFile {
    private static final int STEP = 7_919;
    private static final int RARE = 100;

    private final int rows;

    BureauFile(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    int warnings() {
        return (rows + RARE - 1) / RARE;
    }

    private int person(int row) {
        return (int) ((long) row * STEP % rows);
    }

    private static String cost(int row) {
        return row % RARE == 0 ? "31866.40" : "1866.40";
    }

    /** The file as it is sent. */
    byte[] csv() {
        var bytes = new ByteArrayOutputStream(64 * rows);
        write(bytes, "姓名,公民身份号码,个人自付费用,住院天数\r\n");
        for (int row = 0; row < rows; row++) {
            write(bytes, "张三," + People.idNumber(person(row)) + "," + cost(row) + ",12\r\n");
        }
        return bytes.toByteArray();
    }

    /** The same rows with the index instead of name and ID number, for COPY. */
    byte[] copy(People people) {
        var bytes = new ByteArrayOutputStream(96 * rows);
        for (int row = 0; row < rows; row++) {
            String index = HexFormat.of().formatHex(people.index(person(row)));
            write(bytes, row + 2 + "\t\\\\x" + index + "\t" + cost(row) + "\t12\n");
        }
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
