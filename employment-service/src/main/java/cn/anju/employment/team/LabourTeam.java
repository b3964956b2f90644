package cn.anju.employment.team;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Team of residents who take on work together 搬迁群众工程队、清洁队 (clause 14). */
@Embeddable
@Schema(description = "劳务队伍 Team of residents who take on work together (clause 14)")
public record LabourTeam(
        @NotBlank @Schema(title = "安置点代码", description = "site that it belongs to", examples = "360732-S01")
        String siteCode,

        @NotBlank @Size(max = 100) @Schema(title = "队伍名称", description = "name", examples = "江背搬迁群众工程队")
        String name,

        @NotNull @Schema(title = "组建日期", description = "first day", examples = "2022-04-01")
        LocalDate from,

        @Schema(title = "解散日期", description = "day after the last day", examples = "2024-01-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "队伍类别", description = "what it does", examples = "ENGINEERING")
        Kind kind,

        @NotEmpty
        @Size(max = 500)
        @UniqueElements
        @RefersTo("employment.labourer")
        @Schema(title = "队员", description = "labourers who belong to it")
        List<@NotNull UUID> members)
        implements LedgerFields {

    /** Engineering teams build; cleaning teams give work near home to those who can do less. */
    @Term(value = "劳务队伍类别", clause = "14")
    @Schema(name = "LabourTeamKind")
    public enum Kind {
        @Term("工程队")
        ENGINEERING,

        @Term("清洁队")
        CLEANING
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
