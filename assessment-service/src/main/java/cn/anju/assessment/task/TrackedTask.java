package cn.anju.assessment.task;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.Timing;
import java.util.List;

/**
 * A task of the plan 任务 whose state is followed: a row of annex 1, or a clause of the body that has no row.
 *
 * @param row R01 to R39, or the clause such as C08
 * @param printedNo the number printed before the row or the clause; null for the row that has none
 * @param lead codes of the bureaus that lead it
 * @param services workstreams whose records settle it, all of them together; none where a report does
 */
public record TrackedTask(
        String row,
        String printedNo,
        String category,
        Bilingual label,
        List<String> lead,
        Timing timing,
        List<String> services) {
    public TrackedTask {
        lead = List.copyOf(lead);
        services = List.copyOf(services);
    }
}
