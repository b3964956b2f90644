package cn.anju.kit.term;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of one enum with their labels, where the plan names them and which fields take them. */
@Schema(description = "字典 Values of an enum with their labels in both languages")
public record Dictionary(
        @Schema(description = "name in the address", examples = "hazard-kind")
        String name,

        @Schema(description = "Chinese name", examples = "隐患类别")
        String zh,

        @Schema(description = "English name", examples = "Hazard kind")
        String en,

        @Schema(description = "name in the language of the request", examples = "隐患类别")
        String label,

        @Schema(
                description = "clause and task of the plan; empty where the plan does not name it",
                examples = "20; R26")
        String clause,

        @Schema(description = "fields that take these values")
        List<Use> usedBy,

        List<Value> values) {

    /** A field that takes the values. */
    @Schema(name = "DictionaryUse")
    public record Use(
            @Schema(examples = "hazards") String ledger,
            @Schema(examples = "kind") String field) {}

    /** One of the values. */
    @Schema(name = "DictionaryValue")
    public record Value(
            @Schema(description = "code in JSON and queries", examples = "FIRE")
            String code,

            @Schema(description = "Chinese label", examples = "消防安全隐患")
            String zh,

            @Schema(description = "English label", examples = "Fire")
            String en,

            @Schema(description = "label in the language of the request", examples = "消防安全隐患")
            String label) {}

    static Dictionary of(Class<?> type, List<Use> usedBy, Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        String zh = Terms.title(type);
        String en = EnglishWords.of(words(type));
        var values = Terms.of(type).stream()
                .map(t -> new Value(t.code(), t.zh(), t.en(), english ? t.en() : t.zh()))
                .toList();
        return new Dictionary(name(type), zh, en, english ? en : zh, Terms.clause(type), List.copyOf(usedBy), values);
    }

    /** Such as {@code hazard-kind}. */
    static String name(Class<?> type) {
        return words(type).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** An enum within a ledger's fields is only unique together with them. */
    private static String words(Class<?> type) {
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        return type.getSimpleName().startsWith(outer) ? type.getSimpleName() : outer + type.getSimpleName();
    }
}
