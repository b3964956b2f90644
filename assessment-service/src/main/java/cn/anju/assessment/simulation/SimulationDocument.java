package cn.anju.assessment.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be tried, as JSON: what the documentation shows of it; it is read and checked piece by piece. */
@Schema(name = "Simulation", description = "考核办法试算")
record SimulationDocument(
        @Schema(required = true, description = "a quarter", examples = "2022-Q1")
        String period,

        @Schema(description = "last day that counts; the end of the quarter or today if not given")
        LocalDate asOf,

        @Schema(description = "prefix of the region codes of the sites; the caller's county if not given")
        String regionCode,

        @Schema(description = "scheme to begin with, a draft too; the quarter's own if not given")
        String scheme,

        @Schema(
                description =
                        "indicators with what is to be different: id and the fields that change (weight, numerator,"
                                + " denominator, applies, …), or all fields of a new one",
                examples = "[{\"id\": \"leader-visits\", \"weight\": 10}]")
        List<Object> indicators,

        @Schema(description = "ids of indicators that are to count for nobody", examples = "[\"idle-assets\"]")
        List<String> withoutIndicators,

        @Schema(description = "instead of the scheme's") List<Object> grades,
        @Schema(description = "instead of the scheme's") List<Object> vetoes,
        @Schema(description = "instead of the scheme's") BigDecimal adjustmentLimit,

        @Schema(description = "codes of sites that are left out", examples = "[\"360732-S01\"]")
        List<String> withoutSites) {}
