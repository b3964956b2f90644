package cn.anju.kit.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Several values in one cell: codes joined by {@code ;}, labels by {@code 、}, where {@code ; ； 、 , ，} and line breaks are
 * understood alike. Where an item holds one of these itself, the cell is a JSON array.
 */
public final class ListCell {
    /** Between codes. */
    public static final String CODES = ";";

    /** Between labels. */
    public static final String LABELS = "、";

    private static final Pattern SEPARATOR = Pattern.compile("[;；、,，\\n\\r]");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ListCell() {}

    public static String write(List<String> items, String separator) {
        boolean plain = items.stream()
                .noneMatch(i -> i.isBlank()
                        || i.startsWith("[")
                        || !i.strip().equals(i)
                        || SEPARATOR.matcher(i).find());
        try {
            return plain ? String.join(separator, items) : JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts cannot be written as JSON", e);
        }
    }

    /** The items of a cell, trimmed and without empty ones; empty if it begins like a JSON array of texts but is none. */
    public static Optional<List<String>> read(String cell) {
        String text = cell.strip();
        if (!text.startsWith("[")) {
            return Optional.of(Arrays.stream(SEPARATOR.split(text))
                    .map(String::strip)
                    .filter(i -> !i.isEmpty())
                    .toList());
        }
        try {
            return Optional.of(JSON.readValue(text, new TypeReference<List<String>>() {}));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
