package cn.anju.kit.rule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;

/** The type of value that the place of a rule needs. */
public enum Outcome {
    FLAG("true or false"),
    TEXT("a text"),
    NUMBER("a number"),
    DATE("a date");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    boolean isMetBy(CelType type) {
        return switch (this) {
            case FLAG -> type.equals(SimpleType.BOOL);
            case TEXT -> type.equals(SimpleType.STRING) || type.equals(NullableType.create(SimpleType.STRING));
            case NUMBER -> type.equals(SimpleType.INT) || type.equals(NumberFunctions.NUMBER);
            case DATE -> type.equals(SimpleType.TIMESTAMP);
        };
    }

    String words() {
        return words;
    }
}
