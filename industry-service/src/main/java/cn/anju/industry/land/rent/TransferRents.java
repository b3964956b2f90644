package cn.anju.industry.land.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is due for a transfer, and what was paid of it, year by year; in yuan. */
@Schema(description = "流转租金应付与实付 Rents of a transfer, due and paid")
public record TransferRents(
        UUID transferId,

        @Schema(description = "as of this day", examples = "2022-12-31")
        LocalDate on,

        @Schema(description = "due by this day, of all years", examples = "3200.00")
        BigDecimal due,

        @Schema(description = "paid by this day, of all years", examples = "2400.00")
        BigDecimal paid,

        @Schema(
                description = "overdue by this day; what was paid for other years does not lessen it",
                examples = "800.00")
        BigDecimal arrears,

        @Schema(description = "the oldest first") List<Year> years) {

    /** One contract year. */
    @Schema(name = "LandRentYear")
    public record Year(
            @Schema(description = "calendar year in which it begins", examples = "2022")
            int year,

            LocalDate firstDay,
            LocalDate lastDay,

            @Schema(description = "day by which its rent is to be paid")
            LocalDate dueOn,

            @Schema(description = "rent of it", examples = "1600.00")
            BigDecimal rent,

            @Schema(description = "paid for it by the day", examples = "800.00")
            BigDecimal paid,

            @Schema(
                    description = "what is missing once the day by which it is to be paid is over, else 0",
                    examples = "800.00")
            BigDecimal arrears) {}
}
