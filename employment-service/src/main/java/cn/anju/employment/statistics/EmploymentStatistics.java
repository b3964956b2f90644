package cn.anju.employment.statistics;

import cn.anju.kit.Bilingual;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Employment over months, as charts need it: every list of values has one for each month. */
@Schema(description = "就业统计 Employment by month, for charts")
public record EmploymentStatistics(
        @Schema(description = "by what the series are told apart", examples = "site")
        String by,

        @Schema(description = "the months", examples = "[\"2022-01\", \"2022-02\"]")
        List<String> months,

        @Schema(description = "what is counted, in words") Map<Measure, Bilingual> measures,

        @Schema(description = "by key; groups in which nothing was counted are left out")
        List<Series> series) {

    /** The months of one group. */
    @Schema(name = "EmploymentSeries")
    public record Series(
            @Schema(description = "code of the site or region, or the channel", examples = "360732-S01")
            String key,

            @Schema(description = "its name; absent where it is not known", examples = "江背圩镇")
            String name,

            @Schema(description = "for each measure one value for each month")
            Map<Measure, List<Long>> values) {}
}
