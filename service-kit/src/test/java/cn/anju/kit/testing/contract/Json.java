package cn.anju.kit.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.Objects;

/** JSON as a client reads and writes it, numbers as they are written. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON: " + text, e);
        }
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static Object read(String text) {
        return MAPPER.convertValue(tree(text), Object.class);
    }

    static String write(Object value) {
        return tree(value).toString();
    }

    /** Whether two values say the same; 3000 and 3000.00 do. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        } else if (one.isArray() && other.isArray()) {
            return one.size() == other.size() && sameEach(one.iterator(), other.iterator());
        }
        return Objects.equals(one, other);
    }

    private static boolean sameEach(Iterator<JsonNode> one, Iterator<JsonNode> other) {
        while (one.hasNext()) {
            if (!same(one.next(), other.next())) {
                return false;
            }
        }
        return true;
    }
}
