package cn.anju.site.profile.section;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leads a site, and whether they come. */
@Schema(name = "SiteProfileLeading", description = "who leads the site and whether they come (clauses 1 and 2)")
public record Leading(
        @Schema(description = "absent where nobody leads it; so are the next six")
        UUID leaderId,

        @Schema(examples = "钟明") String leaderName,
        @Schema(examples = "镇党委书记") String leaderPost,

        @Schema(description = "first day in office", examples = "2021-06-01")
        LocalDate leaderSince,

        @Schema(examples = "2022-02-20") LocalDate planFiledOn,
        @Schema(examples = "2022-02-20") LocalDate dutiesFiledOn,
        @Schema(examples = "2022-03-01") LocalDate taskListFiledOn,

        @Schema(description = "visits in this month", examples = "1")
        long visits,

        @Schema(description = "visits that a month asks for", examples = "2")
        long visitsDue,

        @Schema(examples = "1") long visitsMissing,
        @Schema(examples = "2022-03-04") LocalDate lastVisitOn,

        @Schema(description = "when the chief leader last heard the leader of this site", examples = "2022-03-15")
        LocalDate lastHeardOn,

        @Schema(description = "contact in the work team of the village", examples = "李敏")
        String liaisonName,

        @Schema(examples = "县税务局驻江背村工作队") String liaisonUnit) {}
