package cn.anju.industry.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a collective organisation can distribute now. */
@Schema(description = "可分配收益 What a collective can distribute now; yuan")
public record Distributable(
        @Schema(description = "last day of the closed months; absent while none is closed", examples = "2022-12-31")
        LocalDate closedThrough,

        @Schema(description = "income less expenses of all closed months, losses of earlier years included")
        BigDecimal result,

        @Schema(description = "the same with everything booked since; if it is less, it counts instead")
        BigDecimal resultSoFar,

        @Schema(description = "what was distributed before") BigDecimal distributed,

        @Schema(description = "what is left to distribute; 0 where losses are left to cover")
        BigDecimal distributable,

        @Schema(description = "losses that later earnings have to cover first")
        BigDecimal losses,

        @Schema(description = "percent of a distribution that go into the reserves", examples = "30")
        BigDecimal reservePercent) {

    static Distributable of(
            LocalDate closedThrough,
            BigDecimal result,
            BigDecimal resultSoFar,
            BigDecimal distributed,
            BigDecimal reservePercent) {
        var left = result.min(resultSoFar).subtract(distributed);
        return new Distributable(
                closedThrough,
                yuan(result),
                yuan(resultSoFar),
                yuan(distributed),
                yuan(left.max(BigDecimal.ZERO)),
                yuan(left.negate().max(BigDecimal.ZERO)),
                reservePercent == null ? BigDecimal.ZERO : reservePercent.stripTrailingZeros());
    }

    /** What has to go into the reserves of so much, by the charter. */
    BigDecimal reservesOf(BigDecimal total) {
        return total.multiply(reservePercent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2);
    }
}
