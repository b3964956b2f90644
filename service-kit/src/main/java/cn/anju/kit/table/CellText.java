package cn.anju.kit.table;

import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.term.Terms;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Values as the text of a cell, in the form that {@link Columns} describes: for programs, who read it back, or with Chinese
 * headers and labels. Personal texts are masked.
 */
public final class CellText {
    /** A boolean under Chinese headers. */
    public static final List<String> YES_OR_NO = List.of("是", "否");

    private final boolean chinese;
    private final ObjectMapper json;
    private final DateTimeFormatter localTime;

    public CellText(boolean chinese, ObjectMapper json, ZoneId zone) {
        this.chinese = chinese;
        this.json = json;
        this.localTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    public boolean isChinese() {
        return chinese;
    }

    public String header(Column column) {
        return chinese ? column.label() : column.name();
    }

    /** The text of a value; empty for none. */
    public String of(Object value) {
        if (value == null) {
            return "";
        } else if (isStructured(value)) {
            return json(value);
        } else if (value instanceof List<?> list) {
            return ListCell.write(list.stream().map(this::single).toList(), chinese ? ListCell.LABELS : ListCell.CODES);
        }
        return single(value);
    }

    private String single(Object value) {
        if (value instanceof Enum<?> constant) {
            var term = Terms.of(constant);
            return chinese ? term.zh() : term.code();
        } else if (value instanceof Boolean yes) {
            return chinese ? YES_OR_NO.get(yes ? 0 : 1) : yes.toString();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof PersonalText text) {
            return text.masked();
        } else if (value instanceof Instant instant && chinese) {
            return localTime.format(instant);
        }
        return value.toString();
    }

    private static boolean isStructured(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(CellText::isStructured);
        }
        return value instanceof Map || (value instanceof Record && !(value instanceof PersonalText));
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value cannot be written as JSON", e);
        }
    }
}
