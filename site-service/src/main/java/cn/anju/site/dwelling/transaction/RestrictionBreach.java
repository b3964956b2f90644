package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Attempt to record a mortgage, sale or transfer that the restriction of a dwelling forbids 违规交易 (clause 22). */
@Embeddable
@Schema(description = "违规交易 Attempt to mortgage, sell or transfer a dwelling while that is restricted (clause 22)")
public record RestrictionBreach(
        @NotNull @RefersTo("site.dwelling") @Schema(title = "安置住房", description = "which it was about")
        UUID dwellingId,

        @Schema(
                title = "安置点代码",
                description = "site of the dwelling; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a dwelling that is at no site")
        String regionCode,

        @NotNull @Schema(title = "约定日期", description = "day it was said to be agreed on", examples = "2022-03-15")
        LocalDate agreedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "交易类别", description = "what was attempted", examples = "SALE")
        DwellingTransaction.Kind kind,

        @NotNull @Schema(title = "交易限制截止日期", description = "until when it is restricted", examples = "2038-12-20")
        LocalDate restrictedUntil,

        @Schema(title = "交易对方", description = "with whom") String counterparty,

        @NotBlank @Schema(title = "登记人", description = "user or client that tried to record it", examples = "chen.jing")
        String attemptedBy)
        implements LedgerFields {}
