package cn.anju.kit.step;

import cn.anju.kit.ledger.LedgerFields;
import java.time.LocalDate;

/** What is done with a record that goes through a workflow 办理步骤. */
public interface StepRequest extends LedgerFields {
    /** Day it happened; null for the day of recording. */
    default LocalDate on() {
        return null;
    }

    /** Name of whoever did it, who need not be the one that records it; may be null. */
    default String by() {
        return null;
    }

    /** Findings or reasons; may be null. */
    default String note() {
        return null;
    }
}
