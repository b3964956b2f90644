package cn.anju.site.gap;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The management staff of a site 管理人员配备 beside the minimum for its size (clauses 19 and 28, R24 and R36). */
@Schema(
        description =
                "管理人员配备 Management staff of a site beside the minimum for its size (clauses 19 and 28, R24 and R36)")
public record StaffGap(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(examples = "820") int residents,

        @Schema(description = "full-time staff that it should have at least", examples = "2")
        int least,

        @Schema(description = "full-time staff that it usually has at most", examples = "3")
        int usual,

        @Schema(examples = "1") int fullTime,

        @Schema(description = "of these, paid from the county's budget", examples = "1")
        int paidFromBudget,

        @Schema(examples = "2") int partTime,

        @Schema(description = "full-time staff missing to the minimum", examples = "1")
        int missing,

        @Schema(description = "one-stop service windows open; one should be", examples = "1")
        int windows,

        @Schema(description = "last day for having them in time", examples = "2022-06-30")
        LocalDate dueOn) {}
