package cn.anju.site.step;

import cn.anju.kit.ledger.LedgerFields;
import java.time.LocalDate;

/** What is done with a record that goes through a workflow 办理步骤. */
public interface StepRequest extends LedgerFields {
    Enum<?> action();

    /** Day it happened; null for the day of recording. */
    LocalDate on();

    /** Name of whoever did it, who need not be the one that records it; may be null. */
    String by();

    /** Findings or reasons; may be null. */
    String note();
}
