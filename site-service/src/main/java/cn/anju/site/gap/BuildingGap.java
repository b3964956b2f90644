package cn.anju.site.gap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site where not every building and household is looked after by a building leader 楼栋长缺口 (clause 3). */
@Schema(description = "楼栋长缺口 Site where building leaders do not cover every building and household (clause 3)")
public record BuildingGap(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "households of the site", examples = "70")
        int households,

        @Schema(description = "households that its building leaders look after", examples = "48")
        int covered,

        @Schema(description = "households that nobody looks after", examples = "22")
        int uncovered,

        @Schema(description = "buildings with a leader", examples = "[\"1 栋\"]")
        List<String> led,

        @Schema(description = "buildings that had a leader and have none on the day", examples = "[\"2 栋\"]")
        List<String> withoutLeader) {}
