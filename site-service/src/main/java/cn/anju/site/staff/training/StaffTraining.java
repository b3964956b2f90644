package cn.anju.site.staff.training;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Training of the management staff of a site 管理人员业务培训; one a year is due (clause 19, R25). */
@Embeddable
@Schema(description = "管理人员业务培训 Training of the management staff of a site (clause 19, R25)")
public record StaffTraining(
        @NotBlank @Schema(title = "安置点代码", description = "site whose staff it was for", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "培训日期", description = "first day", examples = "2022-05-18")
        LocalDate heldOn,

        @NotEmpty
        @Size(max = 100)
        @UniqueElements
        @RefersTo("site.staff")
        @Schema(title = "参训人员", description = "staff of the site who attended")
        List<@NotNull UUID> staffIds,

        @NotBlank @Size(max = 200) @Schema(title = "培训内容", description = "what was taught", examples = "社保医保代办业务")
        String topic,

        @Size(max = 100) @Schema(title = "授课人", description = "who taught", examples = "县乡村振兴局")
        String trainer,

        @Positive @Schema(title = "学时", description = "hours", examples = "6")
        Integer hours)
        implements LedgerFields {}
