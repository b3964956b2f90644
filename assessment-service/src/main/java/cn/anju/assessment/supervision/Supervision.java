package cn.anju.assessment.supervision;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Supervision of a site by the county 督导 (clauses 1, 26 and 29; R02, R36, R37): the quarterly one of its leader, or an
 * unannounced visit. What it finds moves the total of the quarter that it is held in.
 */
@Embeddable
@Schema(description = "督导 Supervision of a site, quarterly or unannounced (clauses 1 and 29; R02, R36, R37)")
public record Supervision(
        @NotBlank @Schema(title = "安置点代码", description = "site that was supervised", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "督导日期", description = "day it was held", examples = "2022-03-18")
        LocalDate heldOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "督导类别", description = "quarterly or unannounced", examples = "QUARTERLY")
        Kind kind,

        @NotBlank @Size(max = 100) @Schema(title = "督导组", description = "who held it", examples = "县点长制第一督导组")
        String supervisor,

        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(
                title = "督导发现",
                description =
                        "what was found and the points that it gives or takes; none where all was as it should be",
                examples = "[{\"finding\":\"楼道堆放杂物未清理\",\"points\":-0.5}]")
        List<@NotNull @Valid Finding> findings,

        @Size(max = 1000) @Schema(title = "备注", description = "what else is to be known", examples = "已当场交办")
        String remarks)
        implements LedgerFields {

    /** Why somebody comes: as every quarter, or without notice. */
    @Term(value = "督导类别", clause = "1, 29; R02, R36, R37")
    @Schema(name = "SupervisionKind")
    public enum Kind {
        @Term(value = "季度专项督导", en = "Quarterly supervision")
        QUARTERLY,

        @Term(value = "暗访督导", en = "Unannounced visit")
        UNANNOUNCED
    }

    @Override
    public void check(Checks checks) {
        for (int i = 0; i < findings.size(); i++) {
            checks.require(
                    !PersonalDataScan.finds(findings.get(i).finding()), "findings/" + i + "/finding", "personal-data");
        }
    }
}
