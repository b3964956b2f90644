package cn.anju.county.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** A reproducible sequence of choices. */
public final class Chance {
    private static final LocalDate SPRING_FESTIVAL_STARTS = LocalDate.of(2022, 1, 31);
    private static final LocalDate SPRING_FESTIVAL_ENDS = LocalDate.of(2022, 2, 6);

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True with a probability from 0 to 1. */
    public boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, as likely as it is heavy. */
    public int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int rest = random.nextInt(total);
        int index = 0;
        while (rest >= weights[index]) {
            rest -= weights[index];
            index++;
        }
        return index;
    }

    /** A day, both ends included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last))));
    }

    /** A day on which offices are open: no weekend, not the Spring Festival of 2022. The span must hold one. */
    public LocalDate workday(LocalDate first, LocalDate last) {
        LocalDate day = day(first, last);
        while (!isWorkday(day)) {
            day = day(first, last);
        }
        return day;
    }

    private static boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (day.isBefore(SPRING_FESTIVAL_STARTS) || day.isAfter(SPRING_FESTIVAL_ENDS));
    }
}
