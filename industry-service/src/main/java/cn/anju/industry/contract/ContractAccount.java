package cn.anju.industry.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What fell due by a contract up to a day, and what of it was paid. */
@Schema(description = "合同履约 What fell due by a contract, and what of it was paid; yuan")
public record ContractAccount(
        @Schema(description = "the contract") UUID contractId,
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "360732101000") String regionCode,
        UUID organizationId,

        @Schema(description = "who pays", examples = "兴国县惠民超市")
        String counterparty,

        @Schema(description = "instalments that fell due", examples = "4")
        int instalmentsDue,

        @Schema(description = "what fell due", examples = "6000.00")
        BigDecimal due,

        @Schema(description = "what was booked as income of the contract", examples = "4500.00")
        BigDecimal paid,

        @Schema(description = "what is missing", examples = "1500.00")
        BigDecimal arrears,

        @Schema(description = "what was paid ahead", examples = "0.00")
        BigDecimal ahead,

        @Schema(description = "when the first instalment that is not wholly paid fell due; absent without arrears")
        LocalDate overdueSince,

        @Schema(description = "days since then", examples = "12")
        long overdueDays,

        @Schema(description = "when the next instalment falls due; absent after the last", examples = "2023-01-01")
        LocalDate nextDueOn,

        @Schema(description = "what falls due from the day after until the end of the year", examples = "0.00")
        BigDecimal dueUntilYearEnd) {}
