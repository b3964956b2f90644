package cn.anju.assessment.task;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.Timing.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All tasks that are followed, with what settles each. */
@Schema(description = "任务清单 Tasks of annex 1 and of the clauses that have no row")
public record TaskCatalogue(List<Item> items) {

    /** A task. */
    @Schema(name = "TaskCatalogueItem")
    public record Item(
            @Schema(description = "row of annex 1, or clause of the plan", examples = "R26")
            String row,

            @Schema(description = "number printed before it; absent where there is none", examples = "25")
            String printedNo,

            @Schema(examples = "提升管理服务水平") String category,

            Bilingual label,

            @Schema(description = "codes of the bureaus that lead it", examples = "[\"rural-revitalization\"]")
            List<String> lead,

            Frequency cadence,

            @Schema(description = "deadline of the occasion that runs today; absent where there is none")
            LocalDate dueOn,

            SettledBy settledBy,

            @Schema(
                    description =
                            "services whose records settle it, all of them together; none where a person must report",
                    examples = "[\"site\"]")
            List<String> services) {
        static Item of(TrackedTask task, LocalDate today) {
            return new Item(
                    task.row(),
                    task.printedNo(),
                    task.category(),
                    task.label(),
                    task.lead(),
                    task.timing().frequency(),
                    task.timing().on(today).dueOn(),
                    task.services().isEmpty() ? SettledBy.REPORT : SettledBy.EVIDENCE,
                    task.services());
        }
    }
}
