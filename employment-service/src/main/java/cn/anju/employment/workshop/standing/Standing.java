package cn.anju.employment.workshop.standing;

import cn.anju.employment.workshop.Workshop.State;
import cn.anju.employment.workshop.standing.WorkshopFacts.Check;
import cn.anju.employment.workshop.standing.WorkshopFacts.Time;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where a workshop stands (rules of clause 15): closed while a closure lasts; watched from a failed check on until it passes
 * one or is closed; else normal. A failed check in a seasonal stop is none, and a reopened workshop begins anew.
 *
 * @param watchedUntil of a watched one, the day from which on it is to be closed
 * @param closedOn of a closed one, since when
 */
public record Standing(State state, LocalDate watchedUntil, LocalDate closedOn) {

    static Standing of(WorkshopFacts facts, WatchBuffers buffers) {
        var latest = facts.closures().stream().max(Comparator.comparing(Time::from));
        if (latest.isPresent() && latest.get().to() == null) {
            return new Standing(State.CLOSED, null, latest.get().from());
        }
        LocalDate failedOn = null;
        for (Check check : counting(facts, latest.map(Time::to).orElse(LocalDate.MIN))) {
            failedOn = check.passed() ? null : Objects.requireNonNullElse(failedOn, check.on());
        }
        return failedOn == null
                ? new Standing(State.NORMAL, null, null)
                : new Standing(State.WATCHED, buffers.end(failedOn), null);
    }

    /** The checks that decide, in order; of two on one day the passed one is the later. */
    private static List<Check> counting(WorkshopFacts facts, LocalDate since) {
        return facts.checks().stream()
                .filter(check -> !check.on().isBefore(since))
                .filter(check -> check.passed() || facts.stops().stream().noneMatch(stop -> stop.contains(check.on())))
                .sorted(Comparator.comparing(Check::on).thenComparing(Check::passed))
                .toList();
    }

    /** Whether it may be closed on a day because it was watched for long enough. */
    public boolean isDueToCloseOn(LocalDate day) {
        return state == State.WATCHED && !day.isBefore(watchedUntil);
    }
}
