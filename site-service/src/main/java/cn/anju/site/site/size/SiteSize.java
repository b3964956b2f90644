package cn.anju.site.site.size;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a site is on a day, by the thresholds of that day, and how that changed. */
@Schema(description = "安置点规模 How large a site is on a day, and how that changed")
public record SiteSize(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "2022-03-20") LocalDate on,

        @Schema(description = "people who live there on that day", examples = "326")
        int residents,

        SizeClass sizeClass,

        @Schema(description = "fewest residents of a medium site on that day", examples = "200")
        int medium,

        @Schema(description = "fewest residents of a large site on that day", examples = "800")
        int large,

        @Schema(description = "from the opening on, each time with other residents or another class")
        List<Stretch> history) {

    /** A time without change. */
    @Schema(name = "SiteSizeStretch")
    public record Stretch(
            @Schema(description = "first day", examples = "2018-10-01")
            LocalDate from,

            @Schema(description = "day after the last; absent of the running time", examples = "2022-02-15")
            LocalDate to,

            @Schema(examples = "199") int residents,
            SizeClass sizeClass) {}
}
