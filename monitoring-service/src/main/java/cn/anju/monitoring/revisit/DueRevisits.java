package cn.anju.monitoring.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom officers still have to visit in a month, group by group. */
@Schema(description = "待回访 Households still to be visited in a month, by place or by cadre")
public record DueRevisits(
        @Schema(examples = "2022-03") String month,

        @Schema(description = "last day for visiting in time", examples = "2022-03-31")
        LocalDate dueOn,

        @Schema(description = "households of the whole answer, all pages, each once")
        Counts total,

        @Schema(
                description =
                        "by place: sites, then villages with scattered households; by cadre: units and their cadres")
        List<Group> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor) {

    /** How many households are to be visited and how many were. */
    @Schema(name = "RevisitCounts")
    public record Counts(
            @Schema(description = "households that live there", examples = "42")
            long due,

            @Schema(description = "of these, visited in the month", examples = "40")
            long visited,

            @Schema(description = "of these, not visited yet", examples = "2")
            long missing) {}

    /** The households of a place or of a cadre. */
    @Schema(name = "RevisitGroup")
    public record Group(
            @Schema(description = "by place: the site; absent for scattered households", examples = "360732-S01")
            String siteCode,

            @Schema(description = "by place: region of the site, or village of the scattered households")
            String regionCode,

            @Schema(description = "by place: name of the site or of the region", examples = "江背圩镇")
            String name,

            @Schema(description = "by cadre: the paired cadre; absent for households without one", examples = "李建国")
            String cadreName,

            @Schema(description = "by cadre: unit of the cadre", examples = "江背镇人民政府")
            String unit,

            Counts counts,

            @Schema(description = "those not visited yet, by code")
            List<Household> households) {}

    /** A household to be visited. */
    @Schema(name = "RevisitHousehold")
    public record Household(
            UUID id,
            @Schema(examples = "XG-S01-001") String code,

            @Schema(description = "day of the last visit in an earlier month; absent if there was none")
            LocalDate lastVisitedOn) {}
}
