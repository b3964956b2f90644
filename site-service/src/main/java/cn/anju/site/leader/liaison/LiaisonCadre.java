package cn.anju.site.leader.liaison;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Member of the work team stationed in the village who is the contact of a site 对口联系队员; sites of 200 residents have one (clause 2, R04). */
@Embeddable
@Schema(description = "对口联系队员 Member of the village work team who is the contact of a site (clause 2, R04)")
public record LiaisonCadre(
        @NotBlank @Schema(title = "安置点代码", description = "site whose contact it is", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day as its contact", examples = "2022-03-20")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2023-03-20")
        LocalDate to,

        @NotBlank @Size(max = 50) @Schema(title = "姓名", description = "name of the official", examples = "李敏")
        String name,

        @NotBlank
        @Size(max = 100)
        @Schema(title = "派出单位", description = "unit that sent the work team", examples = "县税务局驻江背村工作队")
        String unit)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
