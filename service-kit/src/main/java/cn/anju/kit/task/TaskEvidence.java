package cn.anju.kit.task;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether rows of annex 1 are settled, as the records of a service show on a day. */
@Schema(description = "任务完成依据 Whether rows of annex 1 are settled, by the records of this service")
public record TaskEvidence(
        @Schema(description = "day that is looked at", examples = "2022-03-31")
        LocalDate on,

        @Schema(description = "in the order of the annex") List<Row> items) {

    /** A row of the annex. */
    @Schema(name = "TaskEvidenceRow")
    public record Row(
            @Schema(description = "key of the row in the order of the annex", examples = "R08")
            String row,

            @Schema(description = "number printed before it; absent where there is none", examples = "7")
            String printedNo,

            @Schema(description = "category of tasks in the annex", examples = "加强扶贫监测帮扶")
            String category,

            @Schema(description = "what is to be done") Bilingual label,

            @Schema(description = "codes of the bureaus that lead it", examples = "[\"rural-revitalization\"]")
            List<String> lead,

            Timing.Frequency cadence,

            @Schema(description = "first day of what counts; absent where everything before counts")
            LocalDate from,

            @Schema(description = "last day of what counts, as far as the day looked at has reached it")
            LocalDate to,

            @Schema(description = "last day for settling it in time; absent where there is none")
            LocalDate dueOn,

            @Schema(
                    description =
                            "nothing that is counted here is open; rows that need several services need all of them")
            boolean settled,

            @Schema(description = "what the row asks for, each counted by itself")
            List<Part> parts) {}

    /** Something that a row asks for. */
    @Schema(name = "TaskEvidencePart")
    public record Part(
            @Schema(description = "what is counted") Bilingual counted,
            Counts counts,

            @Schema(
                    description = "where the open ones are listed; absent if nothing is open or nothing lists them",
                    examples = "/api/v1/monitoring/revisits/due?month=2022-03")
            String openAt,

            @Schema(
                    description =
                            "sites, then regions with scattered households, where something is due; none for what concerns"
                                    + " all places alike")
            List<At> places) {}

    /** The same for a place. */
    @Schema(name = "TaskEvidencePlace")
    public record At(
            @Schema(description = "absent for scattered households", examples = "360732-S01")
            String siteCode,

            @Schema(description = "region of the site, or of the scattered households", examples = "360732101000")
            String regionCode,

            @Schema(description = "name of the site or of the region", examples = "江背圩镇")
            String name,

            Counts counts,

            @Schema(description = "where the open ones of this place are listed")
            String openAt) {}

    /** How far something has come. */
    @Schema(name = "TaskEvidenceCounts")
    public record Counts(
            @Schema(description = "how many are to be done", examples = "42")
            long due,

            @Schema(description = "of these, done by the day looked at", examples = "40")
            long done,

            @Schema(description = "of these, not done", examples = "2")
            long open,

            @Schema(description = "nothing is open", examples = "false")
            boolean settled) {
        static Counts of(long due, long done) {
            return new Counts(due, done, due - done, due == done);
        }
    }
}
