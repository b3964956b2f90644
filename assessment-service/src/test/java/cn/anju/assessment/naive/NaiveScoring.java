package cn.anju.assessment.naive;

import cn.anju.assessment.naive.RandomScheme.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The semantics of scoring once more, as slowly and as plainly as the page that defines them. */
record NaiveScoring(RandomScheme scheme, LocalDate start, LocalDate end, LocalDate asOf) {

    /** What a site reaches; ratios to six decimals, null where an indicator does not count. */
    record Result(BigDecimal total, BigDecimal weight, String grade, Map<String, BigDecimal> ratios) {}

    Result score(NaiveSite site) {
        Map<String, BigDecimal> ratios = new TreeMap<>();
        Fraction weight = Fraction.of(0);
        Fraction points = Fraction.of(0);
        for (Item item : scheme.indicators()) {
            Fraction ratio = item.must() ? ratio(item, site) : null;
            ratios.put(item.id(), ratio == null ? null : ratio.rounded(6));
            if (ratio != null) {
                weight = weight.plus(Fraction.of(item.weight()));
                points = points.plus(Fraction.of(item.weight()).times(ratio));
            }
        }
        BigDecimal total = weight.isZero()
                ? new BigDecimal("0.00")
                : points.times(Fraction.of(100)).by(weight).rounded(2);
        return new Result(total, weight.rounded(1), grade(total, site), ratios);
    }

    private Fraction ratio(Item item, NaiveSite site) {
        LocalDate e = earlier(end, asOf);
        if (item.grain().equals("QUARTER")) {
            return plain(item, site, start, e);
        }
        if (item.grain().equals("YEAR")) {
            Fraction ratio = plain(item, site, LocalDate.of(start.getYear(), 1, 1), e);
            boolean open = item.due().isPresent() && e.isBefore(item.due().get());
            boolean full = ratio != null && !Fraction.of(1).isMoreThan(ratio);
            return open && !full ? null : ratio;
        }
        List<Fraction> months = new ArrayList<>();
        for (LocalDate month = start; !month.isAfter(e); month = month.plusMonths(1)) {
            Fraction ratio =
                    plain(item, site, month, earlier(month.plusMonths(1).minusDays(1), asOf));
            if (ratio != null) {
                months.add(ratio);
            }
        }
        return months.isEmpty()
                ? null
                : months.stream().reduce(Fraction.of(0), Fraction::plus).by(Fraction.of(months.size()));
    }

    private static Fraction plain(Item item, NaiveSite site, LocalDate from, LocalDate to) {
        if (item.applies().isPresent()
                && item.applies().get().meaning().of(site, from, to).isZero()) {
            return null;
        }
        Fraction denominator = item.denominator().meaning().of(site, from, to);
        return denominator.isZero()
                ? null
                : item.numerator().meaning().of(site, from, to).by(denominator).cut();
    }

    private String grade(BigDecimal total, NaiveSite site) {
        boolean capped =
                !scheme.veto().meaning().of(site, start, earlier(end, asOf)).isZero();
        if (total.compareTo(new BigDecimal(60)) < 0) {
            return "POOR";
        }
        if (capped || total.compareTo(new BigDecimal(80)) < 0) {
            return "PASS";
        }
        return total.compareTo(new BigDecimal(90)) < 0 ? "GOOD" : "EXCELLENT";
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
