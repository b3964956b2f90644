package cn.anju.site.profile.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who runs a site, beside what its size asks for. */
@Schema(name = "SiteProfileStaffing", description = "who runs the site, beside what its size asks for (clause 19)")
public record Staffing(
        @Schema(examples = "1") long fullTime,
        @Schema(examples = "2") long partTime,

        @Schema(description = "full-time staff that a site of this size has at least", examples = "1")
        long fullTimeDue,

        @Schema(examples = "0") long fullTimeMissing,

        @Schema(description = "windows that are open", examples = "1")
        long windows,

        @Schema(description = "services that they offer, as in the dictionary Service", examples = "[\"MEDICAL\"]")
        List<String> services) {}
