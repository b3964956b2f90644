package cn.anju.employment.prosperity;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Resident who leads others to prosperity 致富带头人 (clause 3, R06). */
@Embeddable
@Schema(description = "致富带头人 Resident who leads others to prosperity (clause 3, R06)")
public record ProsperityLeader(
        @NotNull @RefersTo("monitoring.person") @Schema(title = "人员编号", description = "who it is")
        UUID personId,

        @Schema(title = "安置点代码", description = "site of the person; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered person; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "认定日期", description = "first day", examples = "2022-06-01")
        LocalDate from,

        @Schema(title = "退出日期", description = "day after the last day", examples = "2024-06-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "致富领域", description = "field of work", examples = "PLANTING")
        Field field,

        @PositiveOrZero @Schema(title = "带动户数", description = "households that profit", examples = "12")
        Integer householdsLed,

        @Size(max = 500) @Schema(title = "主要事迹", description = "what was achieved", examples = "带动十二户种植脐橙")
        String achievements)
        implements LedgerFields {

    /** What somebody leads others in. */
    @Term(value = "致富领域", clause = "3, 9; R06")
    @Schema(name = "ProsperityField")
    public enum Field {
        @Term("种植")
        PLANTING,

        @Term("养殖")
        BREEDING,

        @Term("加工制造")
        PROCESSING,

        @Term("商贸服务")
        TRADE_AND_SERVICES,

        @Term("电子商务")
        ONLINE_TRADE,

        @Term("其他")
        OTHER
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
