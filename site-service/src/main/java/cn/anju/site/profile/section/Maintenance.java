package cn.anju.site.profile.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Orders to mend facilities that are not carried out yet. */
@Schema(
        name = "SiteProfileMaintenance",
        description = "orders to mend facilities that are not carried out yet (clause 17)")
public record Maintenance(
        @Schema(examples = "3") long open,

        @Schema(description = "of these, those whose deadline is over", examples = "1")
        long overdue,

        @Schema(description = "the most urgent, 20 at most") List<OpenMatter> first) {}
