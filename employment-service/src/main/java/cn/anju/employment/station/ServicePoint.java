package cn.anju.employment.station;

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

/** Employment service station of a town or park site, or service post elsewhere 就业服务站、就业服务岗 (clause 13, R18). */
@Embeddable
@Schema(description = "就业服务站点 Employment service station or post of a site (clause 13, R18)")
public record ServicePoint(
        @NotBlank @Schema(title = "安置点代码", description = "site that it serves", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "设立日期", description = "first day", examples = "2022-03-01")
        LocalDate from,

        @Schema(title = "撤销日期", description = "day after the last day", examples = "2023-01-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "站点类别", description = "station or post", examples = "STATION")
        Kind kind,

        @NotNull @Schema(title = "有人值守", description = "somebody works there", examples = "true")
        Boolean staffed,

        @Size(max = 100) @Schema(title = "站点名称", description = "name", examples = "茶园瑞景就业服务站")
        String name,

        @Size(max = 100)
        @Schema(title = "合作人力资源机构", description = "agency that manages it as well", examples = "县人力资源服务公司")
        String agency)
        implements LedgerFields {

    /** Stations are for town and park sites, posts for sites at township seats and in villages. */
    @Term(value = "就业服务站点类别", clause = "13; R18")
    @Schema(name = "ServicePointKind")
    public enum Kind {
        @Term("就业服务站")
        STATION,

        @Term("就业服务岗")
        POST
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
