package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.source.FiveTypeSite;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a site is with its type: every criterion with what settles it, its acceptance, and whether it will be in time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FiveTypeSiteChecklist", description = "创建清单达标情况 How far a site is with its type")
public record SiteChecklist(
        String siteCode,
        String siteName,
        String regionCode,
        FiveType fiveType,
        Integer targetYear,
        LocalDate dueOn,

        @Schema(description = "its acceptance as it is now; absent if none is planned")
        Standing acceptance,

        int met,
        int missing,
        int needsPerson,
        Outlook outlook,

        @Schema(description = "of a site that misses its deadline or is likely to: ids of the criteria for which")
        List<String> missesFor,

        List<CheckedCriterion> criteria) {

    /** How far the acceptance of a site is. */
    @Schema(name = "FiveTypeStanding")
    public record Standing(UUID id, AcceptanceState state, LocalDate acceptedOn, String href) {}

    static SiteChecklist of(FiveTypeSite site, Standing acceptance, List<CheckedCriterion> criteria, LocalDate on) {
        boolean accepted = acceptance != null
                && acceptance.acceptedOn() != null
                && !acceptance.acceptedOn().isAfter(on);
        var outlook = Outlook.of(accepted, criteria, on, site.dueOn());
        return new SiteChecklist(
                site.code(),
                site.name(),
                site.regionCode(),
                site.type(),
                site.targetYear(),
                site.dueOn(),
                acceptance,
                count(criteria, CriterionState.MET),
                count(criteria, CriterionState.MISSING),
                count(criteria, CriterionState.NEEDS_PERSON),
                outlook,
                missesFor(outlook, criteria),
                criteria);
    }

    private static int count(List<CheckedCriterion> criteria, CriterionState state) {
        return (int) criteria.stream()
                .filter(criterion -> criterion.state() == state)
                .count();
    }

    private static List<String> missesFor(Outlook outlook, List<CheckedCriterion> criteria) {
        return switch (outlook) {
            case LIKELY_TO_MISS ->
                criteria.stream()
                        .filter(criterion -> Boolean.FALSE.equals(criterion.expectedInTime()))
                        .map(CheckedCriterion::id)
                        .toList();
            case MISSED -> idsOfUnmet(criteria);
            default -> List.of();
        };
    }

    /** The ids of the criteria that are not met. */
    public static List<String> idsOfUnmet(List<CheckedCriterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.state() != CriterionState.MET)
                .map(CheckedCriterion::id)
                .toList();
    }
}
