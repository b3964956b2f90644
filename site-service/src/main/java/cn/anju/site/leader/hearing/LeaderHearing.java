package cn.anju.site.leader.hearing;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Hearing 总点长听取汇报 at which the chief leader hears the leaders of sites, once in every half of the year (clause 1, R02). */
@Embeddable
@Schema(description = "总点长听取汇报 Hearing of site leaders by the chief (clause 1, R02)")
public record LeaderHearing(
        @NotEmpty
        @UniqueElements
        @Size(max = 200)
        @Schema(title = "汇报安置点", description = "sites whose leaders reported", examples = "[\"360732-S01\"]")
        List<@NotBlank String> siteCodes,

        @NotNull @PastOrPresent @Schema(title = "听取日期", description = "day of the hearing", examples = "2022-03-15")
        LocalDate heardOn,

        @RefersTo("site.site-leader") @Schema(title = "总点长", description = "chief leader who heard them")
        UUID leaderId,

        @Size(max = 2000) @Schema(title = "会议要点", description = "what was decided", examples = "督促各点落实一户一人就业")
        String summary)
        implements LedgerFields {}
