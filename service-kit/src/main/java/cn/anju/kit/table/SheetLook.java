package cn.anju.kit.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Worksheet;

/** How the columns of a ledger look in a workbook. */
public final class SheetLook {
    /** Excel has no days before this year. */
    public static final int FIRST_YEAR = 1900;

    private static final String SHADE = "DDEBF7";
    private static final int NARROWEST = 10;
    private static final int WIDEST_HEADER = 30;

    private SheetLook() {}

    /** Writes the title of a column and makes the column wide enough for it and for its values. */
    public static void header(Worksheet sheet, int column, String title, Class<?> type) {
        sheet.inlineString(0, column, title);
        sheet.style(0, column).bold().fillColor(SHADE).set();
        // A Chinese character takes the room of two others.
        long room = title.chars().map(c -> c < 0x2E80 ? 1 : 2).sum() + 2L;
        sheet.width(column, Math.max(width(type), (int) Math.min(Math.max(room, NARROWEST), WIDEST_HEADER)));
    }

    /** The number format of a type, if the usual one would hide what it is. */
    public static Optional<String> format(Class<?> type) {
        if (type == LocalDate.class) {
            return Optional.of("yyyy-mm-dd");
        } else if (type == Instant.class) {
            return Optional.of("yyyy-mm-dd hh:mm:ss");
        }
        return type == BigDecimal.class ? Optional.of("0.00") : Optional.empty();
    }

    private static int width(Class<?> type) {
        if (type == UUID.class) {
            return 38;
        } else if (type == Instant.class) {
            return 20;
        } else if (type == LocalDate.class) {
            return 12;
        }
        return type == String.class ? 18 : NARROWEST;
    }
}
