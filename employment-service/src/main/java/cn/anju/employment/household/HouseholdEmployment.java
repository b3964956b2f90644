package cn.anju.employment.household;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a household has someone to work, and someone at work, in a time in which neither changes; a household of the
 * one without the other is a zero-employment household 零就业家庭 (clause 13). The service derives it from labourers,
 * employments and persons: of each household one record is open, and what was in a past quarter stays to be read. A time
 * may lie ahead, since it is known when someone leaves the working age.
 */
@Embeddable
@Schema(description = "一户一就业 Employment of a household in a time without change (clause 13); derived")
public record HouseholdEmployment(
        @NotNull @Schema(title = "户编号", description = "household")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "起始日期", description = "first day of the time", examples = "2022-02-10")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day of the time", examples = "2022-09-01")
        LocalDate to,

        @NotNull
        @Schema(title = "有就业需求", description = "somebody of working age is able and willing to work", examples = "true")
        Boolean willingWorker,

        @NotNull
        @Schema(title = "已就业", description = "there is such a member, and some member works", examples = "true")
        Boolean employed)
        implements LedgerFields {}
