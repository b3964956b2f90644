package cn.anju.employment.household;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A labourer as far as the employment of the household depends on it.
 *
 * @param registered when the labourer is in the register of this household
 * @param wantsWork able and willing
 * @param workingAge when the person is of working age
 * @param jobs when the person has work that counts
 */
record Worker(Place place, Span registered, boolean wantsWork, Span workingAge, List<Span> jobs) {

    boolean isWilling(LocalDate day) {
        return wantsWork && registered.contains(day) && workingAge.contains(day);
    }

    boolean isEmployed(LocalDate day) {
        return registered.contains(day) && jobs.stream().anyMatch(job -> job.contains(day));
    }

    /** The days on which something may change. */
    Stream<LocalDate> turningDays() {
        return Stream.concat(Stream.of(registered, workingAge), jobs.stream()).flatMap(Span::bounds);
    }
}
