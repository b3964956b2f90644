package cn.anju.site.profile.section;

import cn.anju.site.facility.Facility;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facilities of a site by class, beside what it should have. */
@Schema(
        name = "SiteProfileFacilities",
        description = "facilities by class, beside what the site should have (clause 17)")
public record Facilities(
        List<OfClass> classes,

        @Schema(description = "classes that it should have and of which there is none, or one is missing")
        List<Facility.FacilityClass> missing,

        @Schema(description = "classes that it should have and of which one is damaged")
        List<Facility.FacilityClass> damaged) {

    /** Those of one class. */
    @Schema(name = "SiteProfileFacilityClass")
    public record OfClass(
            Facility.FacilityClass facilityClass,
            @Schema(examples = "2") long good,
            @Schema(examples = "1") long damaged,
            @Schema(examples = "0") long missing) {}
}
