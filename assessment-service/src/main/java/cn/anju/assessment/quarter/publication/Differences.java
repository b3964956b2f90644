package cn.anju.assessment.quarter.publication;

import cn.anju.assessment.quarter.publication.SiteDifference.IndicatorDifference;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what differs between two editions of a quarter, site by site and indicator by indicator. */
final class Differences {
    private Differences() {}

    static List<SiteDifference> of(List<PublishedSite> before, List<PublishedSite> after) {
        var then = byCode(before);
        var now = byCode(after);
        var codes = new TreeSet<>(then.keySet());
        codes.addAll(now.keySet());
        return codes.stream()
                .map(code -> of(code, Optional.ofNullable(then.get(code)), Optional.ofNullable(now.get(code))))
                .filter(Differences::isAny)
                .toList();
    }

    private static Map<String, PublishedSite> byCode(List<PublishedSite> sites) {
        return sites.stream().collect(Collectors.toMap(s -> s.score().siteCode(), Function.identity()));
    }

    private static SiteDifference of(String code, Optional<PublishedSite> then, Optional<PublishedSite> now) {
        return new SiteDifference(
                code,
                now.or(() -> then).orElseThrow().score().siteName(),
                value(then, PublishedSite::rank),
                value(now, PublishedSite::rank),
                value(then, s -> s.score().total()),
                value(now, s -> s.score().total()),
                value(then, s -> s.score().grade()),
                value(now, s -> s.score().grade()),
                value(then, s -> s.score().adjustments().counted()),
                value(now, s -> s.score().adjustments().counted()),
                indicators(figures(then), figures(now)));
    }

    private static <T> T value(Optional<PublishedSite> site, Function<PublishedSite, T> property) {
        return site.map(property).orElse(null);
    }

    private static Map<String, Figures> figures(Optional<PublishedSite> site) {
        return site.stream()
                .flatMap(s -> s.score().indicators().stream())
                .collect(Collectors.toMap(Figures::id, Function.identity()));
    }

    private static List<IndicatorDifference> indicators(Map<String, Figures> then, Map<String, Figures> now) {
        var ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        var differences = new ArrayList<IndicatorDifference>();
        for (String id : ids) {
            Figures a = then.get(id);
            Figures b = now.get(id);
            if (a == null || b == null || !same(a, b)) {
                differences.add(new IndicatorDifference(
                        id,
                        a == null ? null : a.numerator(),
                        a == null ? null : a.denominator(),
                        a == null ? null : a.ratio(),
                        b == null ? null : b.numerator(),
                        b == null ? null : b.denominator(),
                        b == null ? null : b.ratio()));
            }
        }
        return differences;
    }

    private static boolean same(Figures a, Figures b) {
        return same(a.numerator(), b.numerator())
                && same(a.denominator(), b.denominator())
                && same(a.ratio(), b.ratio())
                && a.reason() == b.reason();
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }

    private static boolean isAny(SiteDifference d) {
        return !d.indicators().isEmpty()
                || !Objects.equals(d.rankBefore(), d.rankAfter())
                || !same(d.totalBefore(), d.totalAfter())
                || !Objects.equals(d.gradeBefore(), d.gradeAfter())
                || !same(d.adjustmentBefore(), d.adjustmentAfter());
    }
}
