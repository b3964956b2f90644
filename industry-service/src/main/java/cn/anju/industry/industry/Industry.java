package cn.anju.industry.industry;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Industry of a site 产业; a site of 200 residents chooses one as its main industry 主导产业 (clause 10, R14). */
@Embeddable
@Schema(description = "产业 Industry of a site (clause 10, R14)")
public record Industry(
        @NotBlank @Schema(title = "安置点代码", description = "site that lives on it", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2021-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2023-03-01")
        LocalDate to,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "what is made or offered", examples = "黄元米果")
        String name,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "产业类别", description = "what kind of industry", examples = "PROCESSING")
        Kind kind,

        @NotNull @Schema(title = "是否主导产业", description = "the one chosen; one at a time for a site", examples = "true")
        Boolean main)
        implements LedgerFields {

    /** What kind of business it is. */
    @Term(value = "产业类别", clause = "10; R14")
    public enum Kind {
        @Term("种植业")
        PLANTING,

        @Term("养殖业")
        LIVESTOCK,

        @Term("加工业")
        PROCESSING,

        @Term("乡村旅游")
        TOURISM,

        @Term("光伏发电")
        SOLAR,

        @Term("商贸服务")
        COMMERCE,

        @Term("其他")
        OTHER
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
