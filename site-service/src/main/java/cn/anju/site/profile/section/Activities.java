package cn.anju.site.profile.section;

import cn.anju.site.activity.Activity;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was held at a site in the running quarter. */
@Schema(name = "SiteProfileActivities", description = "what was held in the running quarter (clauses 3, 23 and 24)")
public record Activities(@Schema(examples = "2022-Q1") String quarter, List<OfKind> kinds) {

    /** Those of one kind. */
    @Schema(name = "SiteProfileActivityKind")
    public record OfKind(
            Activity.Kind kind,
            @Schema(examples = "1") long held,
            @Schema(examples = "2022-03-05") LocalDate lastOn,
            @Schema(examples = "58") long participants) {}
}
