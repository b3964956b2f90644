package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Relocated household 搬迁户, at a site or scattered in a region. The county moved 1,655 of them with 8,523 people
 * (preamble); follow-up of both kinds is the subject of clause 4.
 */
@Embeddable
@Schema(description = "搬迁户 Relocated household (preamble and clause 4)")
public record Household(
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
        @Schema(title = "户代码", description = "code by which the county knows it", examples = "XG-S01-001")
        String code,

        @Schema(
                title = "安置点代码",
                description = "site that it lives at; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region that a scattered household lives in; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "入住日期", description = "day it moved in", examples = "2018-11-20")
        LocalDate settledOn,

        @Schema(title = "迁离日期", description = "day after the last day it lived here", examples = "2022-09-01")
        LocalDate leftOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "搬迁类型", description = "lifted out of poverty, or moved along", examples = "LIFTED")
        Relocation relocation,

        @NotNull @Min(1) @Max(30) @Schema(title = "家庭人口", description = "people in it", examples = "5")
        Integer members,

        @Pattern(regexp = "[0-9]{12}")
        @Schema(title = "迁出地区划代码", description = "region that it came from", examples = "360732208000")
        String originRegionCode)
        implements LedgerFields {

    /** As what a household was moved: LIFTED 脱贫搬迁 or ALONGSIDE 同步搬迁. */
    @Term(value = "搬迁类型", clause = "preamble; 4")
    public enum Relocation {
        @Term("脱贫搬迁")
        LIFTED,

        @Term("同步搬迁")
        ALONGSIDE
    }

    @Override
    public void check(Checks checks) {
        checks.require(!PersonalDataScan.finds(code), "code", "personal-data");
        checks.require(leftOn == null || leftOn.isAfter(settledOn), "leftOn", "not-after", "入住日期", "settledOn");
    }
}
