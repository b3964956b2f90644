package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.SettledBy;
import cn.anju.kit.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion at a site with what settles it: records, or the finding of an inspector. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FiveTypeCriterionResult", description = "创建标准达标情况 A criterion at a site with what settles it")
public record CheckedCriterion(
        String id,
        Bilingual label,
        SettledBy settledBy,
        CriterionState state,

        @Schema(description = "how much there is; absent where no ledger can tell")
        BigDecimal value,

        @Schema(description = "how much is needed") BigDecimal needed,

        @Schema(description = "more than this is too much; absent where there is no such bound")
        BigDecimal most,

        @Schema(description = "how many records are looked at")
        Long records,

        @Schema(description = "the first of them; what is still to be done before the others")
        List<EvidenceRecord> evidence,

        @Schema(description = "what an inspector found; absent where nobody looked")
        InspectorFinding finding,

        @Schema(description = "of what is missing: whether it will be there in time at the present pace")
        Boolean expectedInTime) {

    static CheckedCriterion of(Criterion criterion, Measure measure, InspectorFinding finding, boolean expected) {
        boolean measured = criterion.query().isPresent();
        var state = state(criterion, measure, finding);
        return new CheckedCriterion(
                criterion.id(),
                criterion.label(),
                criterion.settledBy(),
                state,
                measured ? measure.value() : null,
                measured ? criterion.needed(measure.total()) : null,
                measured ? criterion.most().orElse(null) : null,
                measured ? measure.records() : null,
                measured ? measure.shown() : null,
                finding,
                state == CriterionState.MISSING ? expected : null);
    }

    /** An inspector who objects is heard whatever the records say; one who confirms is heard where records cannot tell. */
    static CriterionState state(Criterion criterion, Measure measure, InspectorFinding finding) {
        if (finding != null && !finding.met()) {
            return CriterionState.MISSING;
        }
        if (criterion.query().isPresent() && reaches(criterion, measure)) {
            return CriterionState.MET;
        }
        if (criterion.settledBy() == SettledBy.RECORDS) {
            return CriterionState.MISSING;
        }
        return finding == null ? CriterionState.NEEDS_PERSON : CriterionState.MET;
    }

    private static boolean reaches(Criterion criterion, Measure measure) {
        return measure.value().compareTo(criterion.needed(measure.total())) >= 0
                && criterion
                        .most()
                        .map(most -> measure.value().compareTo(most) <= 0)
                        .orElse(true);
    }
}
