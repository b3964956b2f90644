package cn.anju.kit.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One rule that the input breaks.
 *
 * @param pointer JSON pointer to the field, or {@code ?name} for a query parameter, {@code #name} for a header; where
 *     other records are in the way, {@code /path} of their ledger
 * @param code stable code of the rule, key of its message
 * @param label Chinese label of the field, for the Chinese message
 * @param arguments values for the message; never the offending value of a field, which may be personal
 * @param structural whether the input could not even be read as a record
 */
public record Violation(String pointer, String code, String label, List<Object> arguments, boolean structural) {

    public static Violation of(String field, String label, String code, Object... arguments) {
        return new Violation("/" + field, code, label, Arrays.asList(arguments), false);
    }

    public static Violation unreadable(String pointer, String label, String code, Object... arguments) {
        return new Violation(pointer, code, label, Arrays.asList(arguments), true);
    }

    public static Violation parameter(String name, String code, Object... arguments) {
        return new Violation("?" + name, code, name, Arrays.asList(arguments), true);
    }

    public static Violation header(String name, String code, Object... arguments) {
        return new Violation("#" + name, code, name, Arrays.asList(arguments), true);
    }

    /** Name of the field, parameter or header without its marker; {@code record} for the body as a whole. */
    public String name() {
        return pointer.isEmpty() ? "record" : pointer.substring(1);
    }
}
