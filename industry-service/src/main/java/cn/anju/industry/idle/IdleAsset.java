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
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Idle ground-floor rooms 闲置资产 that a survey of a site found, by kind and owner; a survey that found none is a record of
 * quantity 0 (clause 21, R28). Rooms that are used again say as what, how many of them and since when.
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

        @Enumerated(EnumType.STRING) @Schema(title = "权属类别", description = "what kind of owner", examples = "DEVELOPER")
        OwnerKind ownerKind,

        @Size(max = 200) @Schema(title = "盘活用途", description = "what they are used as now, in words", examples = "孝老食堂")
        String reusedAs,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "盘活用途类别",
                description =
                        "which of the uses that the plan names; follows from the words where they are the same, else"
                                + " OTHER",
                examples = "ELDERLY_CANTEEN")
        Reuse reuse,

        @PastOrPresent @Schema(title = "盘活日期", description = "of rooms used again: since when", examples = "2022-03-20")
        LocalDate reusedSince,

        @Positive
        @Schema(title = "盘活数量", description = "of rooms used again: how many; all of them if left out", examples = "2")
        Integer reusedQuantity)
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

    /** Who owns rooms. */
    @Term(value = "权属类别", clause = "21; R28")
    @Schema(name = "IdleAssetOwnerKind")
    public enum OwnerKind {
        @Term("开发商")
        DEVELOPER,

        @Term("村集体")
        COLLECTIVE,

        @Term("国有")
        STATE,

        @Term("居民")
        RESIDENT,

        @Term("其他权属")
        OTHER
    }

    /** What the plan wants rooms to be used as. */
    @Term(value = "盘活用途类别", clause = "21; R28")
    @Schema(name = "IdleAssetReuse")
    public enum Reuse {
        @Term("乡村图书馆")
        LIBRARY,

        @Term("乡村文化馆")
        CULTURE_HALL,

        @Term("乡村展览馆")
        EXHIBITION_HALL,

        @Term("乡村孝老食堂")
        ELDERLY_CANTEEN,

        @Term("乡村托儿所")
        NURSERY,

        @Term("乡村培训基地")
        TRAINING_BASE,

        @Term("乡村夜校")
        NIGHT_SCHOOL,

        @Term("乡村大舞台")
        STAGE,

        @Term("其他用途")
        OTHER
    }

    @Override
    public void check(Checks checks) {
        checks.require(kind != null || quantity == 0, "kind", "required");
        checks.require(
                reusedQuantity == null || reusedQuantity <= quantity, "reusedQuantity", "more-than-found", quantity);
        if (reusedAs == null) {
            checks.require(reuse == null, "reuse", "not-reused");
            checks.require(reusedSince == null, "reusedSince", "not-reused");
            checks.require(reusedQuantity == null, "reusedQuantity", "not-reused");
        }
    }
}
