package cn.anju.assessment.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A rule twice: as an analyst writes it, and by hand. */
record RandomRule(String text, Meaning meaning) {

    /** What a rule gives for a site over some days. */
    interface Meaning {
        Fraction of(NaiveSite site, LocalDate start, LocalDate end);
    }

    static RandomRule number(Random random) {
        var one = metric(random);
        var other = metric(random);
        int count = 1 + random.nextInt(5);
        int residents = 100 * random.nextInt(12);
        return switch (random.nextInt(6)) {
            case 0 -> new RandomRule(Integer.toString(count), (site, start, end) -> Fraction.of(count));
            case 1 ->
                new RandomRule(one.id + " + " + other.id, (site, start, end) -> site.value(one, start, end)
                        .plus(site.value(other, start, end)));
            case 2 ->
                new RandomRule(one.id + " * " + count, (site, start, end) -> site.value(one, start, end)
                        .times(Fraction.of(count)));
            case 3 ->
                new RandomRule(
                        "residents >= %d ? %d : 1".formatted(residents, count),
                        (site, start, end) -> Fraction.of(site.residents() >= residents ? count : 1));
            default -> new RandomRule(one.id, (site, start, end) -> site.value(one, start, end));
        };
    }

    /** Zero stands for false. */
    static RandomRule condition(Random random) {
        var metric = metric(random);
        int count = random.nextInt(3);
        int residents = 100 * random.nextInt(12);
        String setting = List.of("TOWN_OR_PARK", "TOWNSHIP_SEAT", "VILLAGE").get(random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 ->
                new RandomRule("residents >= " + residents, (site, start, end) -> flag(site.residents() >= residents));
            case 1 ->
                new RandomRule(
                        "setting != '" + setting + "'",
                        (site, start, end) -> flag(!site.setting().equals(setting)));
            default ->
                new RandomRule(
                        metric.id + " > " + count,
                        (site, start, end) ->
                                flag(site.value(metric, start, end).isMoreThan(Fraction.of(count))));
        };
    }

    private static NaiveMetric metric(Random random) {
        return NaiveMetric.any(random);
    }

    private static Fraction flag(boolean holds) {
        return Fraction.of(holds ? 1 : 0);
    }
}
