package cn.anju.assessment.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules by which sites are scored while the scheme is in force.
 *
 * @param validTo last day in force; empty until a later scheme takes over
 * @param grades best first
 * @param adjustmentLimit by how much the findings of supervision move a total in a quarter at most, up or down
 */
public record Scheme(
        String id,
        Label label,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Dimension> dimensions,
        Map<String, Metric> metrics,
        Map<String, Indicator> indicators,
        List<Grade> grades,
        List<Veto> vetoes,
        BigDecimal adjustmentLimit) {

    public static Scheme of(
            Definition definition,
            List<Dimension> dimensions,
            List<Metric> metrics,
            List<Indicator> indicators,
            List<Grade> grades,
            List<Veto> vetoes) {
        return new Scheme(
                definition.id(),
                definition.label(),
                definition.validFrom(),
                definition.validTo(),
                List.copyOf(dimensions),
                byId(metrics, Metric::id),
                byId(indicators, Indicator::id),
                grades.stream()
                        .sorted(Comparator.comparing(Grade::from).reversed())
                        .toList(),
                List.copyOf(vetoes),
                definition.adjustmentLimit());
    }

    /** What a scheme is called, when it is in force and how far it lets supervision move a total. */
    public record Definition(
            String id, Label label, LocalDate validFrom, Optional<LocalDate> validTo, BigDecimal adjustmentLimit) {}

    /** The same in force from a day on, until a later one takes over. */
    public Scheme inForceFrom(LocalDate from, Optional<LocalDate> last) {
        return new Scheme(id, label, from, last, dimensions, metrics, indicators, grades, vetoes, adjustmentLimit);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The grade of a total under the caps of the vetoes that apply. */
    public Grade grade(BigDecimal total, List<Veto> applying) {
        Grade earned = grades.stream()
                .filter(g -> total.compareTo(g.from()) >= 0)
                .findFirst()
                .orElse(grades.get(grades.size() - 1));
        return applying.stream()
                .map(Veto::cap)
                .reduce(earned, (a, b) -> a.from().compareTo(b.from()) <= 0 ? a : b);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }
}
