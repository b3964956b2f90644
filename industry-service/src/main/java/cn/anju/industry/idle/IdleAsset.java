package cn.anju.industry.idle;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Idle ground-floor rooms 闲置资产 that a survey of a site found, by kind and owner; a survey that found none is a record of
 * quantity 0 (clause 21, R28).
 */
@Embeddable
@Schema(description = "闲置资产 Idle ground-floor rooms of a site (clause 21, R28)")
public record IdleAsset(
        @NotBlank @Schema(title = "安置点代码", description = "site surveyed", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "摸底日期", description = "day of the survey", examples = "2022-03-18")
        LocalDate surveyedOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "资产类别", description = "what the rooms are; none where nothing was found", examples = "SHOP")
        Kind kind,

        @NotNull @PositiveOrZero @Schema(title = "数量", description = "rooms found", examples = "6")
        Integer quantity,

        @Size(max = 100) @Schema(title = "权属", description = "who owns them", examples = "开发商")
        String owner,

        @Size(max = 200) @Schema(title = "盘活用途", description = "what they are used as now", examples = "孝老食堂")
        String reusedAs)
        implements LedgerFields {

    /** What an idle room was built for. */
    @Term(value = "闲置资产类别", clause = "21; R28")
    public enum Kind {
        @Term("车库")
        GARAGE,

        @Term("店面")
        SHOP,

        @Term("杂物间")
        STORAGE
    }

    @Override
    public void check(Checks checks) {
        checks.require(kind != null || quantity == 0, "kind", "required");
    }
}
