package cn.anju.site.profile.section;

import cn.anju.site.site.Site;
import cn.anju.site.site.size.SizeClass;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a site is and what is planned for it. */
@Schema(name = "SiteProfileNumbers", description = "how large the site is and what is planned for it")
public record Numbers(
        @Schema(examples = "320") int residents,

        @Schema(description = "as the register says", examples = "70")
        int households,

        SizeClass sizeClass,

        @Schema(description = "first day in this class", examples = "2018-10-01")
        LocalDate sizeSince,

        Site.Setting setting,
        Site.FiveType fiveType,
        @Schema(examples = "2022") int targetYear,

        @Schema(description = "whether it is to be a demonstration site")
        boolean demonstration,

        @Schema(description = "day it was last accepted as one; absent if it was not", examples = "2022-03-28")
        LocalDate demonstrationAcceptedOn,

        @Schema(examples = "360732101000") String regionCode,
        @Schema(examples = "江背镇") String regionName) {}
