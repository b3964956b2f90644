package cn.anju.site.profile.section;

import cn.anju.site.inspection.Inspection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a site was last inspected for what. */
@Schema(name = "SiteProfileInspections", description = "when the site was last inspected for what (clause 20)")
public record Inspections(List<OfKind> kinds) {

    /** Those for one danger. */
    @Schema(name = "SiteProfileInspectionKind")
    public record OfKind(
            Inspection.Kind kind,

            @Schema(description = "absent if it never was", examples = "2022-03-08")
            LocalDate lastOn,

            @Schema(examples = "钟明") String inspector,

            @Schema(description = "whether that was in this month")
            boolean thisMonth) {}
}
