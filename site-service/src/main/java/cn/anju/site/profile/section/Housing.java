package cn.anju.site.profile.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people live at a site. */
@Schema(name = "SiteProfileHousing", description = "dwellings, what is built on and old houses (clauses 20 and 22)")
public record Housing(
        @Schema(examples = "70") long dwellings,

        @Schema(description = "dwellings that are let", examples = "2")
        long rentedOut,

        @Schema(description = "extensions that nobody has decided on yet", examples = "1")
        long extensionsPending,

        @Schema(description = "old houses of its households that are still to be demolished", examples = "3")
        long oldHousesToDemolish) {}
