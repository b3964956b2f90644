package cn.anju.industry.distribution;

import cn.anju.industry.account.Account;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Distribution of what a collective organisation earned 收益分配 (clause 21): losses are covered first, then the reserves get
 * their share, then the members. It never exceeds what closed months left.
 */
@Embeddable
@Schema(description = "收益分配 Distribution of what a collective earned (clause 21)")
public record Distribution(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "决议日期", description = "day it was decided", examples = "2023-01-12")
        LocalDate decidedOn,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation whose earnings are distributed")
        UUID organizationId,

        @PositiveOrZero
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "提取公积公益金", description = "yuan put into the reserves; 0 if left out", examples = "3000.00")
        BigDecimal toReserves,

        @JdbcTypeCode(SqlTypes.JSON)
        @Size(max = 5000)
        @Schema(title = "分配明细", description = "what each family gets; none if all goes into the reserves")
        List<@NotNull @Valid DistributionLine> lines,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "付款科目",
                description = "account that members are paid from at once; owed to them if left out",
                examples = "DISTRIBUTION_PAYABLE")
        Account account,

        @Size(max = 500) @Schema(title = "决议", description = "who decided it and how", examples = "2022年度成员代表会议决议")
        String resolution,

        @Schema(title = "可分配收益", description = "yuan that could be distributed then", readOnly = true)
        BigDecimal distributable,

        @Schema(title = "分配总额", description = "yuan that were distributed", readOnly = true)
        BigDecimal total)
        implements LedgerFields {

    public Distribution {
        toReserves = toReserves == null ? Money.yuan(BigDecimal.ZERO) : Money.yuan(toReserves);
        lines = lines == null ? List.of() : lines.stream().toList();
        account = account == null ? Account.DISTRIBUTION_PAYABLE : account;
    }

    /** What all families get together. */
    BigDecimal toMembers() {
        return lines.stream().map(DistributionLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void check(Checks checks) {
        checks.require(
                account == Account.DISTRIBUTION_PAYABLE || account == Account.BANK || account == Account.CASH,
                "account",
                "enum",
                "DISTRIBUTION_PAYABLE, BANK, CASH");
        var households = new HashSet<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            checks.require(households.add(lines.get(i).householdId()), "lines/" + i + "/householdId", "unique");
        }
    }
}
