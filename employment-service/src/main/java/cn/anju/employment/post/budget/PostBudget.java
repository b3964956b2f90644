package cn.anju.employment.post.budget;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What public-welfare posts cost in a year, place by place, and what is set aside for them. */
@Schema(description = "公益岗位资金预算 Pay due for public-welfare posts in a year")
public record PostBudget(
        @Schema(examples = "2022") int year,

        @Schema(description = "all places of the answer, all pages")
        Due total,

        @Schema(description = "for regions inside the scope")
        List<Appropriation> appropriations,

        @Schema(description = "sites, and regions with posts outside of sites, by code")
        List<Place> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor) {

    /** Pay due in a year. */
    @Schema(name = "PostPayDue")
    public record Due(
            @Schema(description = "yuan in the year", examples = "9600.00")
            BigDecimal year,

            @Schema(description = "yuan in each month from January to December")
            List<BigDecimal> months) {}

    /** A place and the pay due for its posts. */
    @Schema(name = "PostBudgetPlace")
    public record Place(
            @Schema(description = "absent for posts outside of sites", examples = "360732-S01")
            String siteCode,

            @Schema(description = "region of the site, or that of the posts", examples = "360732101000")
            String regionCode,

            @Schema(description = "posts held on any day of the year", examples = "2")
            long posts,

            Due due) {}

    /** What is set aside for a region, beside the pay due for all posts there. */
    @Schema(name = "PostAppropriationUse")
    public record Appropriation(
            @Schema(examples = "360732") String validIn,
            @Schema(examples = "1200000.00") BigDecimal amount,

            @Schema(description = "pay due there in the year", examples = "960000.00")
            BigDecimal due,

            @Schema(description = "amount less pay due; negative where it does not suffice", examples = "240000.00")
            BigDecimal left) {}
}
