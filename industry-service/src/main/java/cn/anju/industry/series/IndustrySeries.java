package cn.anju.industry.series;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of the industry over months, as charts need it: every list of values has one for each month. */
@Schema(description = "产业月度统计 Money of the industry by month, for charts")
public record IndustrySeries(
        @Schema(description = "by what the series are told apart", examples = "site")
        String by,

        @Schema(description = "the months", examples = "[\"2022-01\", \"2022-02\"]")
        List<String> months,

        @Schema(description = "what is added up, in words") Map<SeriesMeasure, Bilingual> measures,

        @Schema(description = "by key; places where nothing was are left out")
        List<Series> series) {

    /** The months of one place. */
    @Schema(name = "IndustrySeriesOfPlace")
    public record Series(
            @Schema(description = "code of the site or region", examples = "360732-S01")
            String key,

            @Schema(description = "its name; absent where it is not known", examples = "江背圩镇")
            String name,

            @Schema(description = "for each measure one value for each month")
            Map<SeriesMeasure, List<BigDecimal>> values) {}
}
