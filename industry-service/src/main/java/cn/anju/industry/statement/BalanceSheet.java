package cn.anju.industry.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Balance sheet of a year 资产负债表: what is owned is what is owed and what is shared. */
@Schema(description = "资产负债表 Balance sheet; yuan")
public record BalanceSheet(
        @Schema(description = "day of the closing values", examples = "2022-12-31")
        LocalDate on,

        List<BalanceItem> assets,
        List<BalanceItem> liabilities,
        List<BalanceItem> equity,
        BigDecimal totalAssets,
        BigDecimal totalLiabilities,
        BigDecimal totalEquity,

        @Schema(description = "whether both sides are the same, at both days")
        boolean balanced) {

    static BalanceSheet of(
            LocalDate on, List<BalanceItem> assets, List<BalanceItem> liabilities, List<BalanceItem> equity) {
        return new BalanceSheet(
                on,
                assets,
                liabilities,
                equity,
                sum(assets, BalanceItem::closing),
                sum(liabilities, BalanceItem::closing),
                sum(equity, BalanceItem::closing),
                isBalanced(assets, liabilities, equity, BalanceItem::opening)
                        && isBalanced(assets, liabilities, equity, BalanceItem::closing));
    }

    private static boolean isBalanced(
            List<BalanceItem> assets,
            List<BalanceItem> liabilities,
            List<BalanceItem> equity,
            Function<BalanceItem, BigDecimal> at) {
        return sum(assets, at).compareTo(sum(liabilities, at).add(sum(equity, at))) == 0;
    }

    static BigDecimal sum(List<BalanceItem> items, Function<BalanceItem, BigDecimal> at) {
        return items.stream().map(at).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
