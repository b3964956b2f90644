package cn.anju.assessment.fivetype;

import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.evaluation.CheckedCriterion;
import cn.anju.assessment.fivetype.evaluation.Outlook;
import cn.anju.assessment.fivetype.evaluation.SiteChecklist;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who will miss the deadline of the annex, and for what. */
@Schema(description = "创建进度预判 Who will miss the deadline of annex 2, and for what")
public record FiveTypeForecast(
        LocalDate on,

        @Schema(description = "by target year, the earliest first")
        List<Year> years,

        @Schema(description = "sites that missed their deadline or are likely to")
        List<Miss> items) {

    /** How many sites are due in a year, and how they stand. */
    @Schema(name = "FiveTypeYear")
    public record Year(
            int targetYear,
            long sites,

            @Schema(description = "number of sites by outlook")
            Map<Outlook, Long> outlooks) {}

    /** A site in danger with the criteria for which it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FiveTypeMiss")
    public record Miss(
            String siteCode,
            String siteName,
            String regionCode,
            FiveType fiveType,
            LocalDate dueOn,
            Outlook outlook,

            @Schema(description = "the criteria that will not be met in time")
            List<CheckedCriterion> missesFor) {

        static Miss of(SiteChecklist site) {
            return new Miss(
                    site.siteCode(),
                    site.siteName(),
                    site.regionCode(),
                    site.fiveType(),
                    site.dueOn(),
                    site.outlook(),
                    site.criteria().stream()
                            .filter(criterion -> site.missesFor().contains(criterion.id()))
                            .toList());
        }
    }

    static FiveTypeForecast of(List<SiteChecklist> sites, LocalDate on) {
        var years = sites.stream()
                .filter(site -> site.targetYear() != null)
                .collect(Collectors.groupingBy(SiteChecklist::targetYear, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue().size(), outlooks(year.getValue())))
                .toList();
        return new FiveTypeForecast(
                on,
                years,
                sites.stream()
                        .filter(site -> site.outlook().isMiss())
                        .map(Miss::of)
                        .toList());
    }

    private static Map<Outlook, Long> outlooks(List<SiteChecklist> sites) {
        return sites.stream()
                .collect(Collectors.groupingBy(SiteChecklist::outlook, TreeMap::new, Collectors.counting()));
    }
}
