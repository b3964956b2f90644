package cn.anju.site.profile.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hazards of a site that are not rectified yet. */
@Schema(name = "SiteProfileHazards", description = "hazards that are not rectified yet (clause 20)")
public record Hazards(
        @Schema(examples = "3") long open,

        @Schema(description = "of these, those whose deadline is over", examples = "1")
        long overdue,

        @Schema(description = "the most urgent, 20 at most") List<OpenMatter> first) {}
