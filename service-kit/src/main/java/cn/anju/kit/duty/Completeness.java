package cn.anju.kit.duty;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was due in a ledger in a period, what came and what came late, place by place. */
@Schema(description = "报送完整性 What was due in a ledger, what came and what came late")
public record Completeness(
        @Schema(examples = "2022-03") String period,
        @Schema(examples = "leader-visits") String ledger,

        @Schema(description = "what the ledger owes, how often and until when")
        Bilingual cadence,

        @Schema(description = "by site code; then regions with scattered households, where the ledger is kept of them")
        List<Item> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor,

        @Schema(description = "places of all pages; only with include=total")
        Long total,

        @Schema(description = "sums of all pages; only with include=total")
        Totals totals) {

    /** One place. */
    @Schema(name = "CompletenessItem")
    public record Item(
            @Schema(examples = "360732-S01", description = "absent for scattered households")
            String siteCode,

            @Schema(examples = "江背圩镇") String siteName,

            @Schema(examples = "360732101000", description = "region of the site, or of the scattered households")
            String regionCode,

            @Schema(description = "name of the region, for scattered households", examples = "江背镇")
            String regionName,

            @Schema(description = "last deadline in the period")
            LocalDate dueOn,

            @Schema(description = "how many are due in the period", examples = "2")
            long due,

            @Schema(description = "records of the period that count", examples = "3")
            long came,

            @Schema(
                    description =
                            "different households, kinds, … that these are about, counted anew for each deadline; absent where"
                                    + " records are only counted",
                    examples = "2")
            Long subjects,

            @Schema(description = "records that came in time", examples = "2")
            long onTime,

            @Schema(description = "records that came late", examples = "1")
            long late,

            @Schema(description = "how many of what is due have not come", examples = "0")
            long missing,

            @Schema(description = "how many of the missing should be here by now", examples = "0")
            long overdue,

            @Schema(
                    description =
                            "COMPLETE: all came in time; LATE: all came, some late; NOT_DUE: nothing is missing yet;"
                                    + " INCOMPLETE: something is overdue; OVERDUE: so is everything, nothing came")
            DutyState state) {}

    /** The sums of all places. */
    @Schema(name = "CompletenessTotals")
    public record Totals(
            long due,
            long came,
            long onTime,
            long late,
            long missing,
            long overdue,

            @Schema(description = "how many places are in each state")
            Map<DutyState, Long> places) {}
}
