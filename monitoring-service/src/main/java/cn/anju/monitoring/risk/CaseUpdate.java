package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Month's entry in the ledger of a monitored household 监测帮扶台账, due by the 3rd of the next month (clause 5, R09). */
@Embeddable
@Schema(description = "监测台账更新 Month's entry in the ledger of a case (clause 5, R09)")
public record CaseUpdate(
        @NotNull
        @RefersTo("monitoring.case")
        @Schema(title = "监测档案编号", description = "case it is about", examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID caseId,

        @Schema(title = "安置点代码", description = "site of the case; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered case; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "更新日期", description = "day it was made", examples = "2022-04-02")
        LocalDate updatedOn,

        @NotNull
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Schema(title = "所属月份", description = "month that it tells of", examples = "2022-03")
        String month,

        @Enumerated(EnumType.STRING)
        @Schema(title = "风险变化", description = "how the risks changed in the month", examples = "EASED")
        RiskChange riskChange,

        @Size(max = 2000) @Schema(title = "进展说明", description = "what was done and found", examples = "医疗救助已到账，病情稳定")
        String progress)
        implements LedgerFields {

    /** How the risks of a household changed in a month. */
    @Term(value = "风险变化", clause = "5; R09")
    public enum RiskChange {
        @Term("无变化")
        UNCHANGED,

        @Term("减轻")
        EASED,

        @Term("加重")
        WORSENED
    }
}
