package cn.anju.kit.step;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.security.Scope;
import java.time.LocalDate;
import java.util.List;

/**
 * A step that is about to be taken.
 *
 * @param record the record until now
 * @param on day it happens
 * @param author whoever records it
 * @param scope the places in which whoever records it may write
 * @param before the steps that were taken with the record, in their order
 */
public record Taking<F, Q>(
        LedgerView<F> record, Q request, LocalDate on, Authorship author, Scope scope, List<TakenStep> before) {
    public Taking {
        before = List.copyOf(before);
    }

    public F fields() {
        return record.fields();
    }

    /** Whoever records it. */
    public String login() {
        return author.actor();
    }

    /** Adds a violation to {@code field}, which has the day of the step, if that is before the day of the step before. */
    public void requireAfterLast(String field, Checks checks) {
        before.stream()
                .reduce((one, other) -> other)
                .ifPresent(last -> checks.require(!on.isBefore(last.on()), field, "step-before-last", last.on()));
    }

    /** Adds a violation to {@code field}, which has the day of the step, if that is before {@code earliest}. */
    public void requireNotBefore(String field, LocalDate earliest, Checks checks) {
        checks.require(!on.isBefore(earliest), field, "not-before", earliest, earliest);
    }
}
