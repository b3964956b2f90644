package cn.anju.site.window;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** One-stop service window of a site 一站式服务窗口, which sites of 200 residents have (clause 19, R24). */
@Embeddable
@Schema(description = "一站式服务窗口 One-stop service window of a site (clause 19, R24)")
public record ServiceWindow(
        @NotBlank @Schema(title = "安置点代码", description = "site served", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "开设日期", description = "first day of service", examples = "2021-05-10")
        LocalDate from,

        @Schema(title = "停办日期", description = "day after the last day of service", examples = "2022-09-01")
        LocalDate to,

        @NotEmpty
        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(title = "服务事项", description = "what can be settled there", examples = "[\"EMPLOYMENT\",\"MEDICAL\"]")
        List<@NotNull Service> services,

        @Size(max = 200) @Schema(title = "地点", description = "where it is", examples = "社区服务中心一楼")
        String location)
        implements LedgerFields {

    /** The matters that clause 19 names, in its order. */
    @Term(value = "便民服务事项", clause = "19; R24")
    public enum Service {
        @Term("户籍管理")
        HOUSEHOLD_REGISTER,

        @Term("就业")
        EMPLOYMENT,

        @Term("就学")
        SCHOOLING,

        @Term("就医")
        MEDICAL,

        @Term("社保")
        SOCIAL_INSURANCE,

        @Term("物业")
        PROPERTY,

        @Term("法律咨询")
        LEGAL,

        @Term("心理咨询")
        COUNSELLING,

        @Term("调解")
        MEDIATION,

        @Term("接访")
        PETITIONS
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
