package cn.anju.employment.workshop.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.employment.workshop.Workshop.State;
import cn.anju.employment.workshop.standing.WatchBuffers.Buffer;
import cn.anju.employment.workshop.standing.WorkshopFacts.Check;
import cn.anju.employment.workshop.standing.WorkshopFacts.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Standing NORMAL = new Standing(State.NORMAL, null, null);
    private static final WatchBuffers BUFFERS = () -> List.of(buffer("2021-01-01", 6), buffer("2023-01-01", 3));

    private static Buffer buffer(String from, int months) {
        return new Buffer() {
            @Override
            public LocalDate from() {
                return day(from);
            }

            @Override
            public String source() {
                return "试行";
            }

            @Override
            public int months() {
                return months;
            }
        };
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Check passed(String on) {
        return new Check(day(on), true);
    }

    private static Check failed(String on) {
        return new Check(day(on), false);
    }

    private static Time time(String from, String to) {
        return new Time(day(from), day(to));
    }

    private static Standing of(List<Check> checks, List<Time> stops, List<Time> closures) {
        return Standing.of(new WorkshopFacts(checks, stops, closures), BUFFERS);
    }

    private static Standing watchedUntil(String day) {
        return new Standing(State.WATCHED, day(day), null);
    }

    @Test
    void isNormalUntilACheckFails() {
        assertThat(of(List.of(), List.of(), List.of())).isEqualTo(NORMAL);
        assertThat(of(List.of(passed("2022-03-10")), List.of(), List.of())).isEqualTo(NORMAL);
    }

    @Test
    void isWatchedFromTheFirstOfFailedChecksUntilOneIsPassed() {
        var checks = List.of(passed("2022-03-10"), failed("2022-06-10"), failed("2022-09-10"));
        assertThat(of(checks, List.of(), List.of())).isEqualTo(watchedUntil("2022-12-10"));
        var mended = new ArrayList<>(checks);
        mended.add(passed("2022-11-01"));
        assertThat(of(mended, List.of(), List.of())).isEqualTo(NORMAL);
    }

    @Test
    void takesTheBufferOfTheDayOnWhichItFailed() {
        assertThat(of(List.of(failed("2020-05-31")), List.of(), List.of())).isEqualTo(watchedUntil("2020-11-30"));
        assertThat(of(List.of(failed("2023-01-01")), List.of(), List.of())).isEqualTo(watchedUntil("2023-04-01"));
    }

    @Test
    void doesNotFailInASeasonalStop() {
        var stops = List.of(time("2022-06-01", "2022-09-01"));
        assertThat(of(List.of(failed("2022-06-10")), stops, List.of())).isEqualTo(NORMAL);
        assertThat(of(List.of(failed("2022-09-01")), stops, List.of())).isEqualTo(watchedUntil("2023-03-01"));
    }

    @Test
    void isClosedUntilItOpensAndBeginsAnewThen() {
        var checks = List.of(failed("2022-03-10"));
        assertThat(of(checks, List.of(), List.of(time("2022-09-10", null))))
                .isEqualTo(new Standing(State.CLOSED, null, day("2022-09-10")));
        assertThat(of(checks, List.of(), List.of(time("2022-09-10", "2022-12-01"))))
                .isEqualTo(NORMAL);
    }

    @Test
    void isDueToCloseWhenTheBufferIsOver() {
        var watched = watchedUntil("2022-12-10");
        assertThat(watched.isDueToCloseOn(day("2022-12-09"))).isFalse();
        assertThat(watched.isDueToCloseOn(day("2022-12-10"))).isTrue();
        assertThat(NORMAL.isDueToCloseOn(day("2022-12-10"))).isFalse();
    }

    @Test
    void isTheSameInWhateverOrderItWasRecorded() {
        var random = new Random(20220316);
        for (int round = 0; round < 500; round++) {
            var checks = new ArrayList<Check>();
            for (int i = 0; i < 8; i++) {
                checks.add(new Check(day("2021-01-01").plusDays(random.nextInt(700)), random.nextBoolean()));
            }
            var stops = new ArrayList<>(List.of(time("2021-03-01", "2021-05-01"), time("2021-12-01", null)));
            var closures = new ArrayList<>(List.of(time("2021-02-01", "2021-02-20"), time("2021-06-01", "2021-08-01")));
            var first = of(checks, stops, closures);
            Collections.shuffle(checks, random);
            Collections.shuffle(stops, random);
            Collections.shuffle(closures, random);
            assertThat(of(checks, stops, closures)).isEqualTo(first);
        }
    }
}
