package cn.anju.site.building;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Building leader 楼栋长: who looks after the households of a building, as a cell of the site's grid (clause 3). */
@Embeddable
@Schema(description = "楼栋长 Building leader, who looks after the households of a building (clause 3)")
public record BuildingLeader(
        @NotBlank @Schema(title = "安置点代码", description = "site of the building", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "任职日期", description = "first day", examples = "2021-08-01")
        LocalDate from,

        @Schema(title = "离任日期", description = "day after the last day", examples = "2022-09-01")
        LocalDate to,

        @NotBlank @Size(max = 50) @Schema(title = "姓名", description = "name of the leader", examples = "钟秀英")
        String name,

        @NotBlank @Size(max = 50) @Schema(title = "楼栋", description = "which building", examples = "3 栋")
        String building,

        @Size(max = 50) @Schema(title = "网格", description = "cell of the grid", examples = "第二网格")
        String gridCell,

        @PositiveOrZero @Schema(title = "联系户数", description = "households looked after", examples = "24")
        Integer households,

        @Schema(title = "是否党员", description = "is a member of the party", examples = "true")
        Boolean partyMember)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
