package cn.anju.assessment.grouping;

import cn.anju.assessment.score.Window;
import cn.anju.assessment.site.SiteLeaders.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** On how many days of a window a person led a site; a day counts once, however many terms it lies in. */
final class DaysLed {
    private DaysLed() {}

    static long of(List<Term> terms, Window window) {
        long days = 0;
        LocalDate next = window.start();
        for (Term term : terms.stream().sorted(Comparator.comparing(Term::from)).toList()) {
            LocalDate from = term.from().isBefore(next) ? next : term.from();
            LocalDate afterLast = window.end().plusDays(1);
            LocalDate to = term.to() == null || term.to().isAfter(afterLast) ? afterLast : term.to();
            if (from.isBefore(to)) {
                days += from.until(to, ChronoUnit.DAYS);
                next = to;
            }
        }
        return days;
    }
}
