package cn.anju.site.gap;

import cn.anju.kit.Bilingual;
import cn.anju.site.activity.Activity.Kind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of activity 活动缺口 that a site still owes in the quarter or the year (clauses 3 and 23; R05, R31 and R32). */
@Schema(
        description =
                "活动缺口 Activity that a site still owes in the quarter or the year (clauses 3 and 23; R05, R31 and R32)")
public record ActivityGap(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        Kind kind,

        @Schema(description = "the same in words") Bilingual kindName,

        @Schema(description = "quarter or year in which it is owed", examples = "2022-Q1")
        String period,

        @Schema(description = "how often it was held in it until the day asked for", examples = "0")
        int held,

        @Schema(examples = "1") int wanted,

        @Schema(description = "last day of the period", examples = "2022-03-31")
        LocalDate dueOn) {}
