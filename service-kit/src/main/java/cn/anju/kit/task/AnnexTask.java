package cn.anju.kit.task;

import cn.anju.kit.Bilingual;
import java.util.List;

/**
 * Row of the plan's annex 1 任务清单.
 *
 * @param row its key, R01 to R39 in the order of the annex
 * @param printedNo the number printed before it; null for the row that has none
 * @param lead codes of the bureaus that lead it
 */
public record AnnexTask(
        String row, String printedNo, String category, Bilingual label, List<String> lead, Timing timing) {
    public AnnexTask {
        lead = List.copyOf(lead);
    }
}
