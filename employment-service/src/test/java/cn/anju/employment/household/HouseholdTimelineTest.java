package cn.anju.employment.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.employment.household.HouseholdTimeline.Period;
import cn.anju.employment.household.HouseholdTimeline.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdTimelineTest {
    private static final Place HERE = new Place("360732-S01", null);
    private static final Place THERE = new Place(null, "360732101000");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    @Test
    void isEmptyWithoutLabourers() {
        assertThat(HouseholdTimeline.of(List.of())).isEmpty();
    }

    @Test
    void isOpenAtTheEnd() {
        assertThat(HouseholdTimeline.of(List.of(willing(days(0, null))))).containsExactly(period(0, null, true, false));
    }

    @Test
    void followsAJobFromItsFirstDayToItsLast() {
        var worker = willing(days(0, null), days(10, 20));
        assertThat(HouseholdTimeline.of(List.of(worker)))
                .containsExactly(period(0, 10, true, false), period(10, 20, true, true), period(20, null, true, false));
    }

    @Test
    void doesNotInterruptWhereOneJobFollowsTheOther() {
        var worker = willing(days(0, null), days(5, 20), days(20, null));
        assertThat(HouseholdTimeline.of(List.of(worker)))
                .containsExactly(period(0, 5, true, false), period(5, null, true, true));
    }

    @Test
    void countsTheJobOfAnotherMember() {
        var unwilling = new Worker(HERE, days(0, null), false, Span.ALWAYS, List.of(days(0, null)));
        assertThat(HouseholdTimeline.of(List.of(willing(days(0, null)), unwilling)))
                .containsExactly(period(0, null, true, true));
    }

    @Test
    void isNotEmployedWhereNobodyIsWilling() {
        var unwilling = new Worker(HERE, days(0, null), false, Span.ALWAYS, List.of(days(0, null)));
        assertThat(HouseholdTimeline.of(List.of(unwilling))).containsExactly(period(0, null, false, false));
    }

    @Test
    void countsAWorkerOnlyWhileInTheRegister() {
        var worker = willing(days(5, 30), days(0, null));
        assertThat(HouseholdTimeline.of(List.of(worker)))
                .containsExactly(period(5, 30, true, true), period(30, null, false, false));
    }

    @Test
    void countsAWorkerOnlyInWorkingAge() {
        var worker = new Worker(HERE, days(0, null), true, days(10, 100), List.of());
        assertThat(HouseholdTimeline.of(List.of(worker)))
                .containsExactly(
                        period(0, 10, false, false), period(10, 100, true, false), period(100, null, false, false));
    }

    @Test
    void hasNoPeriodForWhatChangesNothing() {
        var first = willing(days(0, null), days(0, null));
        var second = willing(days(7, 9), days(8, 9));
        assertThat(HouseholdTimeline.of(List.of(first, second))).containsExactly(period(0, null, true, true));
    }

    @Test
    void movesWithItsNewestLabourerAndStaysWhereItWasBefore() {
        var before = new Worker(THERE, days(0, 10), true, Span.ALWAYS, List.of());
        assertThat(HouseholdTimeline.of(List.of(before, willing(days(10, null)))))
                .containsExactly(new Period(days(0, 10), new State(THERE, true, false)), period(10, null, true, false));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysOfEveryDayWhatHoldsOnIt(long seed) {
        var random = new Random(seed);
        var workers = workers(random);
        var periods = HouseholdTimeline.of(workers);

        assertThat(periods.get(0).span().from())
                .isEqualTo(workers.get(0).registered().from());
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).span().from())
                    .isEqualTo(periods.get(i - 1).span().to());
            assertThat(periods.get(i).state()).isNotEqualTo(periods.get(i - 1).state());
        }
        assertThat(periods.get(periods.size() - 1).span().to()).isNull();
        for (var day = workers.get(0).registered().from(); day.isBefore(START.plusDays(60)); day = day.plusDays(1)) {
            assertThat(stateOn(day, periods)).as("%s, seed %d", day, seed).isEqualTo(expected(day, workers));
        }
    }

    static List<Long> seeds() {
        return new Random(20220313).longs(500).boxed().toList();
    }

    private static State stateOn(LocalDate day, List<Period> periods) {
        return periods.stream()
                .filter(p -> p.span().contains(day))
                .map(Period::state)
                .reduce((a, b) -> {
                    throw new AssertionError("Two periods on " + day);
                })
                .orElseThrow();
    }

    /** The rule as the plan puts it, day by day. */
    private static State expected(LocalDate day, List<Worker> workers) {
        boolean willing = false;
        boolean employed = false;
        Place place = null;
        for (Worker worker : workers) {
            place = worker.registered().from().isAfter(day) ? place : worker.place();
            if (worker.registered().contains(day)) {
                willing |= worker.wantsWork() && worker.workingAge().contains(day);
                employed |= worker.jobs().stream().anyMatch(job -> job.contains(day));
            }
        }
        return new State(place, willing, willing && employed);
    }

    private static List<Worker> workers(Random random) {
        var workers = new ArrayList<Worker>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var jobs = new ArrayList<Span>();
            for (int j = random.nextInt(4); j > 0; j--) {
                jobs.add(span(random));
            }
            workers.add(new Worker(
                    random.nextInt(5) == 0 ? THERE : HERE,
                    span(random),
                    random.nextBoolean(),
                    random.nextBoolean() ? Span.ALWAYS : span(random),
                    jobs));
        }
        workers.sort(Comparator.comparing(w -> w.registered().from()));
        return workers;
    }

    private static Span span(Random random) {
        int from = random.nextInt(40);
        return days(from, random.nextInt(3) == 0 ? null : from + 1 + random.nextInt(20));
    }

    private static Worker willing(Span registered, Span... jobs) {
        return new Worker(HERE, registered, true, Span.ALWAYS, List.of(jobs));
    }

    private static Period period(int from, Integer to, boolean willing, boolean employed) {
        return new Period(days(from, to), new State(HERE, willing, employed));
    }

    private static Span days(int from, Integer to) {
        return new Span(START.plusDays(from), to == null ? null : START.plusDays(to));
    }
}
