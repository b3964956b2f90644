package cn.anju.kit.term;

import cn.anju.kit.ledger.EnumWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The terms of an enum: how programs, Chinese and English readers name each of its values. */
public final class Terms {
    private static final ClassValue<Terms> KNOWN = new ClassValue<>() {
        @Override
        protected Terms computeValue(Class<?> type) {
            return new Terms(type);
        }
    };

    private final Term term;
    private final Map<Enum<?>, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Terms(Class<?> type) {
        term = type.getAnnotation(Term.class);
        for (Object constant : type.getEnumConstants()) {
            entries.put((Enum<?>) constant, entry((Enum<?>) constant));
        }
        // A code wins over a label that reads the same.
        entries.values().forEach(e -> codes.putIfAbsent(key(e.en()), e.code()));
        entries.values().forEach(e -> codes.put(key(e.zh()), e.code()));
        entries.values().forEach(e -> codes.put(key(e.code()), e.code()));
    }

    /** One value of an enum: its code in JSON, its Chinese and its English label. */
    public record Entry(String code, String zh, String en) {}

    /** The terms of an enum in the order of its values. */
    public static List<Entry> of(Class<?> enumType) {
        return List.copyOf(KNOWN.get(enumType).entries.values());
    }

    /** The terms of one value. */
    public static Entry of(Enum<?> value) {
        return KNOWN.get(value.getDeclaringClass()).entries.get(value);
    }

    /** The code of a value that is given by its code or one of its labels. */
    public static Optional<String> code(Class<?> enumType, String codeOrLabel) {
        return Optional.ofNullable(KNOWN.get(enumType).codes.get(key(codeOrLabel)));
    }

    /** The Chinese name of an enum; the English one where it has none. */
    public static String title(Class<?> enumType) {
        Term term = KNOWN.get(enumType).term;
        return term == null ? EnglishWords.of(enumType.getSimpleName()) : term.value();
    }

    /** The clause of the plan that names the values of an enum; empty where none does. */
    public static String clause(Class<?> enumType) {
        Term term = KNOWN.get(enumType).term;
        return term == null ? "" : term.clause();
    }

    private static Entry entry(Enum<?> constant) {
        try {
            Term term = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Term.class);
            String words = EnglishWords.of(constant.name());
            return new Entry(
                    EnumWords.of(constant),
                    term == null ? words : term.value(),
                    term == null || term.en().isEmpty() ? words : term.en());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("An enum constant without its field: " + constant, e);
        }
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
