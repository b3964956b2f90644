package cn.anju.kit.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** The words by which JSON and queries name the values of an enum. */
public final class EnumWords {
    private EnumWords() {}

    public static List<String> of(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::of).toList();
    }

    public static String joined(Class<?> type) {
        return String.join(", ", of(type));
    }

    /** Its name, or the standard's code where the enum has one. */
    public static String of(Object value) {
        for (var method : value.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                try {
                    method.setAccessible(true);
                    return (String) method.invoke(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Cannot read " + method, e);
                }
            }
        }
        return ((Enum<?>) value).name();
    }
}
