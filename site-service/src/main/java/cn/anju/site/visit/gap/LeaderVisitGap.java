package cn.anju.site.visit.gap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the visits of its leader to a site stand in a month (clause 1, R02). */
@Schema(description = "点长调研缺口 How the visits of its leader to a site stand in a month (clause 1, R02)")
public record LeaderVisitGap(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "leader in office on the day; none where there was none")
        UUID leaderId,

        @Schema(examples = "钟明") String leaderName,
        @Schema(examples = "镇党委书记") String leaderPost,

        @Schema(examples = "2022-03") String month,

        @Schema(description = "visits to the site in the month until the day, whoever led it then", examples = "1")
        long visits,

        @Schema(description = "of these, those of the leader in office", examples = "1")
        long ownVisits,

        @Schema(description = "visits that the month asks for", examples = "2")
        long minimum,

        @Schema(examples = "1") long missing,

        @Schema(description = "days of the month that are left after the day", examples = "11")
        long daysLeft,

        @Schema(description = "last visit of all until the day", examples = "2022-03-04")
        LocalDate lastVisitOn) {}
