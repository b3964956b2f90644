package cn.anju.industry.statement;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Statement of income and its distribution of a year 收益及收益分配表. */
@Schema(description = "收益及收益分配表 Statement of income and its distribution; yuan")
public record IncomeStatement(
        @Schema(description = "by class; classes without any are left out")
        List<AmountByMonth> income,

        @Schema(description = "by class; classes without any are left out")
        List<AmountByMonth> expenses,

        BigDecimal totalIncome,
        BigDecimal totalExpenses,
        @Schema(description = "income less expenses") BigDecimal result,

        @Schema(description = "income of operation, leasing and investment, which counts for the plan's target")
        BigDecimal countedIncome,

        @Schema(description = "results of all years before, less what was distributed by then")
        BigDecimal broughtForward,

        @Schema(description = "put into the reserves in the year")
        BigDecimal toReserves,

        @Schema(description = "distributed among members in the year")
        BigDecimal toMembers,

        @Schema(description = "what is left; the same as in the balance sheet")
        BigDecimal carriedForward) {}
