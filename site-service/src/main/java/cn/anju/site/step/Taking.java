package cn.anju.site.step;

import cn.anju.kit.ledger.LedgerView;
import java.time.LocalDate;
import java.util.List;

/**
 * A step that is about to be taken.
 *
 * @param record the record until now
 * @param on day it happens
 * @param login whoever records it
 * @param before the steps that were taken with the record, in their order
 */
public record Taking<F, Q>(LedgerView<F> record, Q request, LocalDate on, String login, List<TakenStep> before) {
    public Taking {
        before = List.copyOf(before);
    }

    public F fields() {
        return record.fields();
    }
}
