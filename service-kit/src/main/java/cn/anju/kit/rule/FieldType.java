package cn.anju.kit.rule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a rule may expect of a field. Dates and numbers are absent as null, a flag that is not given is false, a list that
 * is not given is empty.
 *
 * @param words the values that a WORD can have; empty for the others
 */
public record FieldType(Kind kind, Set<String> words) {
    public FieldType {
        words = Set.copyOf(words);
    }

    /** The kinds of values. */
    public enum Kind {
        TEXT(NullableType.create(SimpleType.STRING)),
        WORD(NullableType.create(SimpleType.STRING)),
        FLAG(SimpleType.BOOL),
        DATE(SimpleType.TIMESTAMP),
        NUMBER(NumberFunctions.NUMBER),
        TEXTS(ListType.create(SimpleType.STRING));

        private final CelType celType;

        Kind(CelType celType) {
            this.celType = celType;
        }
    }

    /** Reads {@code text}, {@code flag}, {@code date}, {@code number}, {@code texts}, or words as {@code LOW|HIGH}. */
    public static FieldType parse(String name) {
        return name.contains("|")
                ? new FieldType(Kind.WORD, Set.copyOf(List.of(name.split("\\|"))))
                : of(Kind.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    public static FieldType of(Kind kind) {
        return new FieldType(kind, Set.of());
    }

    CelType celType() {
        return kind.celType;
    }
}
