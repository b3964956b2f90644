package cn.anju.kit.rule;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Dates in rules: {@code date('2022-03-31')}, {@code latest([a, b])}, {@code plusDays(day, 31)}, {@code firstDay(month)}
 * and {@code dayOfNextMonth(month, 3)}, a month being a text such as {@code 2022-03}. Whatever needs a date that is missing
 * is missing itself. A date travels through CEL as midnight in UTC, so {@code < <= == >= >} compare days.
 */
final class DateFunctions {
    private static final CelType DATE = SimpleType.TIMESTAMP;

    private DateFunctions() {}

    static Instant toCel(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate fromCel(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    static List<CelFunctionDecl> declarations() {
        return List.of(
                declare("date", SimpleType.STRING),
                declare("latest", ListType.create(DATE)),
                declare("plusDays", DATE, SimpleType.INT),
                declare("firstDay", SimpleType.STRING),
                declare("dayOfNextMonth", SimpleType.STRING, SimpleType.INT));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                bind("date", String.class, text -> toCel(LocalDate.parse(text))),
                CelFunctionBinding.from("latest", Collection.class, DateFunctions::latest),
                bind(
                        "plusDays",
                        Instant.class,
                        (day, days) -> toCel(fromCel(day).plusDays(days))),
                bind(
                        "firstDay",
                        String.class,
                        month -> toCel(YearMonth.parse(month).atDay(1))),
                bind("dayOfNextMonth", String.class, DateFunctions::dayOfNextMonth));
    }

    private static Instant dayOfNextMonth(String month, Long day) {
        return toCel(YearMonth.parse(month).plusMonths(1).atDay(Math.toIntExact(day)));
    }

    private static Object latest(Collection<?> days) {
        return days.contains(NullValue.NULL_VALUE)
                ? NullValue.NULL_VALUE
                : days.stream()
                        .map(Instant.class::cast)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static CelFunctionDecl declare(String name, CelType... arguments) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, DATE, List.of(arguments)));
    }

    private static <T> CelFunctionBinding bind(String name, Class<T> type, CelFunctionOverload.Unary<T> function) {
        return CelFunctionBinding.from(
                name, Object.class, value -> value == NullValue.NULL_VALUE ? value : function.apply(type.cast(value)));
    }

    private static <T> CelFunctionBinding bind(
            String name, Class<T> type, CelFunctionOverload.Binary<T, Long> function) {
        return CelFunctionBinding.from(
                name,
                Object.class,
                Long.class,
                (value, number) -> value == NullValue.NULL_VALUE ? value : function.apply(type.cast(value), number));
    }
}
