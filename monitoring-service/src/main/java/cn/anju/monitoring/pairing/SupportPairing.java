package cn.anju.monitoring.pairing;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Cadre who stands by a household 干部结对帮扶: one where it lives now and one where it came from, 两迁双向 (clause 2, R03).
 */
@Embeddable
@Schema(description = "结对帮扶 Cadre who stands by a household (clause 2, R03)")
public record SupportPairing(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that is supported",
                examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "帮扶方", description = "from where it is supported", examples = "RECEIVING")
        Side side,

        @NotBlank @Size(max = 50) @Schema(title = "帮扶干部", description = "name of the cadre", examples = "李建国")
        String cadreName,

        @NotBlank @Size(max = 100) @Schema(title = "所在单位", description = "unit of the cadre", examples = "江背镇人民政府")
        String unit,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2022-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2023-03-01")
        LocalDate to)
        implements LedgerFields {

    /** From where a household is supported. */
    @Term(value = "帮扶方", clause = "2; R03")
    public enum Side {
        @Term("迁入地")
        RECEIVING,

        @Term("迁出地")
        ORIGIN
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
