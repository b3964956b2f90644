package cn.anju.site.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hazard that was not rectified in time 逾期隐患 (clause 20). */
@Schema(description = "逾期隐患 Hazard that was not rectified in time (clause 20)")
public record OverdueHazard(
        UUID id,

        @Schema(examples = "360732-S01") String siteCode,
        Hazard.Kind kind,
        Hazard.Severity severity,
        Hazard.State state,

        @Schema(description = "last day for rectifying it in time", examples = "2022-03-28")
        LocalDate dueOn,

        @Schema(description = "days since then", examples = "33")
        long daysOverdue,

        @Schema(description = "a grave one that is late for so long that it holds the grade of its site down")
        boolean capsGrade,

        @Schema(description = "who is to see to it", examples = "刘文")
        String owner,

        @Schema(description = "what is dangerous") String description) {}
