package cn.anju.site.facility.check;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.site.facility.Facility.Condition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Check of a facility 设施核查: the condition in which it is from that day on, until another check says otherwise (clause 17, R22). */
@Embeddable
@Schema(description = "设施核查 Check of the condition of a facility (clause 17, R22)")
public record FacilityCheck(
        @NotNull
        @RefersTo("site.facility")
        @Schema(title = "配套设施", description = "which was checked: its record that is no part of another one")
        UUID facilityId,

        @Schema(
                title = "安置点代码",
                description = "site of the facility; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "核查日期", description = "day of the check, from which its finding holds", examples = "2022-03-10")
        LocalDate checkedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "设施状况", description = "condition that was found", examples = "DAMAGED")
        Condition condition,

        @Size(max = 100) @Schema(title = "核查人", description = "who checked", examples = "王小兰")
        String checkedBy,

        @Size(max = 2000) @Schema(title = "核查情况", description = "what was found", examples = "3 盏路灯不亮")
        String findings)
        implements LedgerFields {}
