package cn.anju.site.profile.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Requests of residents that are not settled yet. */
@Schema(name = "SiteProfileRequests", description = "requests of residents that are not settled yet (clauses 4 and 27)")
public record Requests(
        @Schema(examples = "3") long open,

        @Schema(description = "of these, those whose deadline is over", examples = "1")
        long overdue,

        @Schema(description = "the most urgent, 20 at most") List<OpenMatter> first) {}
