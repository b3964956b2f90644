package cn.anju.industry.entry;

import cn.anju.industry.account.Account;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Entry in the books of a collective organisation 集体经济收支流水, in yuan and in double entry (clause 21, R29): an income or an
 * expense goes through an account of what is owned or owed, a transfer from one such account to another. Income of operation,
 * leasing and investment counts for the yearly target; a mistake is made good by an entry of the opposite sign.
 */
@Embeddable
@Schema(description = "集体经济收支流水 Entry in the books of a collective organisation (clause 21, R29)")
public record CollectiveEntry(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "记账日期", description = "day it was booked", examples = "2022-03-15")
        LocalDate bookedOn,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation whose books these are")
        UUID organizationId,

        @Enumerated(EnumType.STRING)
        @Schema(title = "收入类别", description = "of an income; of anything else, none", examples = "LEASING")
        IncomeClass incomeClass,

        @Enumerated(EnumType.STRING) @Schema(title = "支出类别", description = "of an expense; of anything else, none")
        ExpenseClass expenseClass,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "会计科目",
                description =
                        "account that an income goes into, an expense is paid from, a transfer goes into; the bank, or"
                                + " that of the reversed entry, if left out",
                examples = "BANK")
        Account account,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "对方科目",
                description = "of a transfer, account that it comes from; of an income or an expense, none")
        Account counterAccount,

        @NotNull
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "金额", description = "yuan; negative in a reversal and only there", examples = "2800.00")
        BigDecimal amount,

        @RefersTo("industry.collective-entry")
        @Schema(title = "冲销流水", description = "entry that this one reverses, wholly or in part")
        UUID reverses,

        @RefersTo("industry.collective-contract")
        @Schema(title = "合同", description = "contract whose instalment this income is")
        UUID contractId,

        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household that got this expense, as with wages, or paid this income")
        UUID householdId,

        @Schema(title = "集体资产", description = "asset that the service booked it for", readOnly = true)
        UUID assetId,

        @Schema(title = "收益分配", description = "distribution that the service booked it for", readOnly = true)
        UUID distributionId,

        @Size(max = 500) @Schema(title = "摘要", description = "what it was for", examples = "门面租金")
        String memo)
        implements LedgerFields {

    /** Where money comes from: operation 经营, leasing 发包及上交, investment 投资收益, grants 补助. */
    @Term(value = "集体经济收入类别", clause = "21; R29")
    public enum IncomeClass {
        @Term("经营收入")
        OPERATING,

        @Term("发包及上交收入")
        LEASING,

        @Term("投资收益")
        INVESTMENT,

        @Term("补助收入")
        GRANT,

        @Term("其他收入")
        OTHER
    }

    /** What money is spent on. */
    @Term(value = "集体经济支出类别", clause = "21; R29")
    public enum ExpenseClass {
        @Term("经营支出")
        OPERATING,

        @Term("工资支出")
        WAGES,

        @Term("采购支出")
        PURCHASES,

        @Term("管护支出")
        MAINTENANCE,

        @Term("公益福利支出")
        WELFARE,

        @Term("折旧费用")
        DEPRECIATION,

        @Term("其他支出")
        OTHER
    }

    public CollectiveEntry {
        amount = Money.yuan(amount);
    }

    /** Whether it neither earns nor costs anything. */
    boolean isTransfer() {
        return counterAccount != null;
    }

    @Override
    public void check(Checks checks) {
        long natures = Stream.of(incomeClass, expenseClass, counterAccount)
                .filter(Objects::nonNull)
                .count();
        checks.require(natures == 1, "incomeClass", "either", "incomeClass, expenseClass, counterAccount");
        checks.require(account != counterAccount || account == null, "counterAccount", "same-account");
        checks.require(
                expenseClass != ExpenseClass.DEPRECIATION || assetId != null, "expenseClass", "booked-by-service");
        checks.require(contractId == null || incomeClass != null, "contractId", "income-only");
        if (amount.signum() == 0) {
            checks.add("amount", "not-zero");
        } else {
            checks.require((amount.signum() < 0) == (reverses != null), "amount", "reversal-sign");
        }
    }
}
