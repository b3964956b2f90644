package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Concentrated resettlement site 集中安置点 (annex 2 lists the county's 29 with their type and target year). */
@Embeddable
@Schema(description = "集中安置点 Concentrated resettlement site (annex 2)")
public record Site(
        @NotNull @Schema(title = "启用日期", description = "day of opening", examples = "2018-10-01")
        LocalDate openedOn,

        @NotBlank
        @Pattern(regexp = "[0-9]{6}-[A-Z0-9]{2,10}")
        @Schema(title = "安置点代码", description = "county code and code within the county", examples = "360732-S01")
        String code,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "name", examples = "江背圩镇")
        String name,

        @Size(max = 20) @Schema(title = "别名", description = "other names in use", examples = "[\"江背\"]")
        List<@NotBlank @Size(max = 100) String> aliases,

        @NotBlank @Schema(title = "区划代码", description = "division that it lies in", examples = "360732101000")
        String regionCode,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "安置方式", description = "where it was built", examples = "TOWNSHIP_SEAT")
        Setting setting,

        @NotNull
        @PositiveOrZero
        @Schema(
                title = "安置人口",
                description = "people today; where residents are counted, the last count",
                examples = "320")
        Integer residents,

        @NotNull @PositiveOrZero @Schema(title = "安置户数", description = "households", examples = "70")
        Integer households,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "五型类型", description = "type it is to become (clause 25)", examples = "THRIVING_INDUSTRY")
        FiveType fiveType,

        @NotNull
        @Min(2021)
        @Max(2100)
        @Schema(title = "创建年度", description = "year of acceptance as its type", examples = "2022")
        Integer targetYear,

        @NotNull @Schema(title = "示范点", description = "demonstration site of clause 17", examples = "false")
        Boolean demonstration,

        @Size(max = 1000)
        @Schema(title = "方案所述", description = "what the plan says of it by name", examples = "第 10、15、21 条")
        String planStatements,

        @PositiveOrZero
        @Schema(title = "方案所示最少人口", description = "residents that the plan says it has at least", examples = "200")
        Integer minimumResidents,

        @Size(max = 20)
        @Schema(
                title = "共用名称",
                description =
                        "names in use that other sites of the county go by as well; whoever gives one is asked which is meant")
        List<@NotBlank @Size(max = 100) String> sharedNames)
        implements LedgerFields {

    /** Where a site was built. */
    @Term(value = "安置方式", clause = "1, 13, 15")
    public enum Setting {
        @Term("进城进园安置")
        TOWN_OR_PARK,

        @Term("乡镇安置")
        TOWNSHIP_SEAT,

        @Term("中心村安置")
        VILLAGE
    }

    /** The five types 五型 of clause 25. */
    @Term(value = "“五型”安置点类型", clause = "25; annex 2")
    public enum FiveType {
        @Term("产业兴旺型")
        THRIVING_INDUSTRY,

        @Term("就业发展型")
        EMPLOYMENT_GROWTH,

        @Term("生态宜居型")
        LIVABLE_ECOLOGY,

        @Term("集体经济型")
        COLLECTIVE_ECONOMY,

        @Term("管理服务型")
        MANAGED_SERVICE
    }
}
