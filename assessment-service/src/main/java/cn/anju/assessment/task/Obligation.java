package cn.anju.assessment.task;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.Timing.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a task asks for, once, of a site, of a region or of the county as a whole 任务事项. */
@Schema(name = "TaskObligation", description = "任务事项 What a task asks for, once, of a site, a region or the county")
public record Obligation(
        @Schema(description = "row of annex 1 or clause of the plan", examples = "R26")
        String row,

        Bilingual label,

        @Schema(description = "codes of the bureaus that lead it", examples = "[\"rural-revitalization\"]")
        List<String> lead,

        Frequency cadence,

        @Schema(description = "month, quarter or year that it is for", examples = "2022-03")
        String period,

        @Schema(description = "last day for it; absent where there is none", examples = "2022-03-31")
        LocalDate dueOn,

        ObligationState state,

        @Schema(description = "absent where it is not that of a site", examples = "360732-S01")
        String siteCode,

        @Schema(
                description = "region of the site or of scattered households; the county where a report settles it",
                examples = "360732101000")
        String regionCode,

        @Schema(description = "name of the site or the region")
        String placeName,

        @Schema(description = "how many are to be done, by the services' records", examples = "3")
        Long due,

        @Schema(description = "of these, done", examples = "2")
        Long done,

        @Schema(description = "whether records of services settle it, or a report")
        SettledBy settledBy,

        @Schema(description = "the report about it, where there is one")
        UUID reportId,

        @Schema(description = "why its state is not known") Bilingual reason,

        @Schema(
                description = "where what is open is listed or recorded",
                examples = "[\"/api/v1/site/inspections?siteCode=360732-S01\"]")
        List<String> openAt) {}
