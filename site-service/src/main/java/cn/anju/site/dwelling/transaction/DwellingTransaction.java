package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mortgage, sale or transfer of a dwelling 安置住房交易, which only the end of the restriction allows (clause 22). */
@Embeddable
@Schema(description = "安置住房交易 Mortgage, sale or transfer of a dwelling (clause 22)")
public record DwellingTransaction(
        @NotNull @RefersTo("site.dwelling") @Schema(title = "安置住房", description = "which changes hands or is pledged")
        UUID dwellingId,

        @Schema(
                title = "安置点代码",
                description = "site of the dwelling; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a dwelling that is at no site")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(
                title = "约定日期",
                description = "day it was agreed on, not before the restriction of the dwelling ends",
                examples = "2022-03-15")
        LocalDate agreedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "交易类别", description = "what was agreed on", examples = "SALE")
        Kind kind,

        @Size(max = 100) @Schema(title = "交易对方", description = "with whom", examples = "县农商银行")
        String counterparty,

        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额（元）", description = "yuan", examples = "260000.00")
        BigDecimal amount)
        implements LedgerFields {

    public DwellingTransaction {
        amount = Money.yuan(amount);
    }

    /** What the restriction keeps dwellings from. */
    @Term(value = "交易类别", clause = "22")
    @Schema(name = "DwellingTransactionKind")
    public enum Kind {
        @Term("出售")
        SALE,

        @Term("转让")
        TRANSFER,

        @Term("抵押")
        MORTGAGE
    }
}
