package cn.anju.kit.imports.row;

import cn.anju.kit.imports.format.FaultyCell;
import cn.anju.kit.imports.format.Texts;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.FormulaGuard;
import cn.anju.kit.table.ListCell;
import cn.anju.kit.term.Terms;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a cell as the JSON value of its column. What cannot be understood stays the text that it is, so that reading the
 * record refuses it as it would from REST.
 */
public final class CellReader {
    /** From here on Excel keeps only the first 15 digits of a number, as of an ID number that was not typed as text. */
    private static final BigDecimal FIRST_ROUNDED = BigDecimal.TEN.pow(15);

    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+1[5-9]");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([,，]\\d{3})+(\\.\\d+)?");
    private static final Map<String, Boolean> BOOLEANS = booleans();

    private final ObjectMapper mapper;

    public CellReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A cell that says something but not what it was meant to say. */
    public static final class Refusal extends Exception {
        private final String code;

        Refusal(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The value; JSON's null where the cell is empty. */
    JsonNode read(Column column, Object cell) throws Refusal {
        if (isEmpty(cell)) {
            return NullNode.instance;
        }
        if (column.structured()) {
            return json(cell.toString());
        }
        return column.listed() ? list(column, cell) : value(column, cell);
    }

    /**
     * The same of a cell that holds one value of a type.
     *
     * @param prose whether a text is kept as it was typed
     */
    public JsonNode read(Class<?> type, boolean prose, Object cell) throws Refusal {
        return isEmpty(cell) ? NullNode.instance : value(type, prose, cell);
    }

    private static boolean isEmpty(Object cell) throws Refusal {
        if (cell instanceof FaultyCell) {
            throw new Refusal("cell-error");
        }
        return cell == null || (cell instanceof String text && Texts.strip(text).isEmpty());
    }

    private JsonNode list(Column column, Object cell) throws Refusal {
        if (!(cell instanceof String text)) {
            return JsonNodeFactory.instance.arrayNode().add(value(column, cell));
        }
        var items = ListCell.read(FormulaGuard.unguard(Texts.strip(text)));
        if (items.isEmpty()) {
            return TextNode.valueOf(text);
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String item : items.get()) {
            array.add(value(column, item));
        }
        return array;
    }

    private static JsonNode value(Column column, Object cell) throws Refusal {
        return value(column.type(), column.field() != null && column.field().freeText(), cell);
    }

    private static JsonNode value(Class<?> type, boolean prose, Object cell) throws Refusal {
        if (Number.class.isAssignableFrom(type) || type == int.class) {
            return number(type, cell);
        } else if (type == Boolean.class) {
            return bool(cell);
        }
        String text = text(cell, type == String.class && prose);
        if (type == LocalDate.class) {
            return TextNode.valueOf(
                    DateTexts.read(text).map(LocalDate::toString).orElse(text));
        } else if (type.isEnum()) {
            return TextNode.valueOf(Terms.code(type, text).orElse(text));
        }
        boolean idNumber = PersonalText.class.isAssignableFrom(type) && text.endsWith("x");
        return TextNode.valueOf(idNumber ? text.toUpperCase(Locale.ROOT) : text);
    }

    private static JsonNode number(Class<?> type, Object cell) {
        BigDecimal number = cell instanceof BigDecimal already ? already : decimal(cell.toString());
        if (number == null) {
            return TextNode.valueOf(cell.toString());
        }
        boolean whole = type != BigDecimal.class && number.stripTrailingZeros().scale() <= 0;
        return whole ? BigIntegerNode.valueOf(number.toBigInteger()) : DecimalNode.valueOf(number);
    }

    private static BigDecimal decimal(String cell) {
        String text = Texts.narrow(cell);
        try {
            return new BigDecimal(THOUSANDS.matcher(text).matches() ? text.replaceAll("[,，]", "") : text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static JsonNode bool(Object cell) {
        Boolean value = cell instanceof Boolean already
                ? already
                : BOOLEANS.get(Texts.narrow(plain(cell)).toLowerCase(Locale.ROOT));
        return value == null ? TextNode.valueOf(plain(cell)) : BooleanNode.valueOf(value);
    }

    private static Map<String, Boolean> booleans() {
        return Map.of(
                "是", true, "true", true, "1", true, "y", true, "yes", true, "否", false, "false", false, "0", false, "n",
                false, "no", false);
    }

    private static String text(Object cell, boolean prose) throws Refusal {
        if (cell instanceof BigDecimal number && number.abs().compareTo(FIRST_ROUNDED) >= 0) {
            throw new Refusal("number-precision");
        }
        String text = FormulaGuard.unguard(prose ? Texts.strip(plain(cell)) : Texts.narrow(plain(cell)));
        if (!prose && ROUNDED.matcher(text).matches()) {
            throw new Refusal("number-precision");
        }
        return text;
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : cell.toString();
    }

    private JsonNode json(String text) {
        try {
            JsonNode tree = mapper.readTree(text);
            return tree.isValueNode() ? TextNode.valueOf(text) : tree;
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
