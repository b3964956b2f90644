package cn.anju.assessment.fivetype;

import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.checklist.SettledBy;
import cn.anju.kit.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion of annex 2 and what settles it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FiveTypeCriterion", description = "创建标准 A criterion of annex 2 and what settles it")
public record CriterionView(
        FiveType fiveType,
        String id,
        Bilingual label,

        @Schema(description = "RECORDS, FINDING of an inspector where no ledger can tell, or EITHER")
        SettledBy settledBy,

        @Schema(description = "how much is needed; absent where every item has to be done or a person tells")
        BigDecimal least,

        @Schema(description = "more than this is too much") BigDecimal most,
        @Schema(description = "every item has to be done") boolean all,

        @Schema(description = "only what happens in the year counts")
        boolean yearly,

        @Schema(description = "the query for the records that count; absent where no ledger can tell")
        String query) {

    static CriterionView of(Criterion criterion) {
        boolean counted = criterion.query().isPresent() && !criterion.all();
        return new CriterionView(
                criterion.type(),
                criterion.id(),
                criterion.label(),
                criterion.settledBy(),
                counted ? criterion.least() : null,
                criterion.most().orElse(null),
                criterion.all(),
                criterion.yearly(),
                criterion.query().orElse(null));
    }
}
