package cn.anju.employment.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job that may suit a labourer, and why. */
@Schema(description = "推荐岗位 Job that may suit a labourer, and why")
public record SuggestedPosting(
        @Schema(description = "the posting") UUID jobPostingId,
        @Schema(examples = "县工业园电子厂") String employer,
        @Schema(examples = "装配工") String title,

        @Schema(description = "yuan a month, at least", examples = "4500.00")
        BigDecimal monthlyPay,

        @Schema(description = "last day for applying; absent where there is none", examples = "2022-04-02")
        LocalDate closesOn,

        @Schema(description = "openings that nobody was hired for yet", examples = "3")
        int openingsLeft,

        @Schema(description = "sum of the reasons, at most 100", examples = "85")
        int score,

        List<MatchReason> reasons) {
    static SuggestedPosting of(Offer offer, MatchScore score) {
        return new SuggestedPosting(
                offer.id(),
                offer.employer(),
                offer.title(),
                offer.monthlyPay(),
                offer.closesOn(),
                offer.left(),
                score.points(),
                score.reasons());
    }
}
