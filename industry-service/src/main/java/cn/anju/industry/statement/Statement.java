package cn.anju.industry.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The books of a collective organisation in a year, as they are shown to its members (clause 21). */
@Schema(description = "年度报表 The books of a collective in a year")
public record Statement(
        UUID organizationId,
        @Schema(examples = "江背圩镇安置点股份经济合作社") String name,
        @Schema(examples = "N2999999MF12345675") String creditCode,
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "2022") int year,

        @Schema(description = "last day that is in it: the last of the year, or today", examples = "2022-12-31")
        LocalDate on,

        @Schema(description = "last day of the closed months; absent while none is closed", examples = "2022-12-31")
        LocalDate closedThrough,

        IncomeStatement income,
        BalanceSheet balanceSheet) {}
