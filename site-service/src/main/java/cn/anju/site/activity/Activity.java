package cn.anju.site.activity;

import cn.anju.kit.ledger.LedgerFields;
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
 * Community activity at a site 社区活动: gratitude education each quarter and the yearly contests (clause 23, R31 and R32),
 * party life (clause 3, R05), co-building with partners (clause 24).
 */
@Embeddable
@Schema(description = "社区活动 Community activity at a site (clauses 3, 23 and 24; R05, R31 and R32)")
public record Activity(
        @NotBlank @Schema(title = "安置点代码", description = "site where it took place", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "活动日期", description = "day it was held", examples = "2022-03-05")
        LocalDate heldOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "活动类别", description = "what kind of activity", examples = "THREE_TALKS_ONE_REVIEW")
        Kind kind,

        @Size(max = 200) @Schema(title = "活动名称", description = "what it was called", examples = "第一季度三讲一评")
        String title,

        @PositiveOrZero @Schema(title = "参与人数", description = "people who took part", examples = "58")
        Integer participants)
        implements LedgerFields {

    /** What an activity is; THREE_TALKS_ONE_REVIEW is the gratitude education 三讲一评. */
    @Term(value = "活动类别", clause = "3, 23, 24; R05, R31, R32")
    public enum Kind {
        @Term("“三讲一评”感恩教育")
        THREE_TALKS_ONE_REVIEW,

        @Term("文明家庭创建")
        CIVILISED_FAMILY,

        @Term("致富标兵评比")
        PROSPERITY_MODEL,

        @Term("劳动模范评比")
        LABOUR_MODEL,

        @Term("文明实践志愿服务")
        VOLUNTEER,

        @Term("节庆活动")
        FESTIVAL,

        @Term("党组织生活")
        PARTY_LIFE,

        @Term("社区共建")
        CO_BUILDING
    }
}
