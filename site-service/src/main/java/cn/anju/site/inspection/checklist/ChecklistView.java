package cn.anju.site.inspection.checklist;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The checklist of a day 排查清单 (clause 20). */
@Schema(name = "InspectionChecklist", description = "排查清单 What inspections look at on a day (clause 20)")
public record ChecklistView(
        @Schema(description = "day from which it holds", examples = "2022-01-01")
        LocalDate from,

        @Schema(description = "where it comes from") String source,
        List<ChecklistItem> items) {}
