package cn.anju.site.gap;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import cn.anju.kit.term.Terms;
import cn.anju.site.facility.Facility.FacilityClass;
import cn.anju.site.gap.FacilityGap.Finding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For officers: which class of facilities is missing or not in order at which site. */
@Path("/api/v1/site/facility-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facility-gaps", description = "设施缺口 Facilities that sites lack")
class FacilityGapResource {
    private static final GapFinder.Query<FacilityGap> QUERY = new GapFinder.Query<>(
            "(select * from facility_standing(:on::date) where standing <> 'IN_ORDER')",
            "site_code",
            "facility_class",
            FacilityGapResource::gap,
            gap -> PageCursor.after(gap.siteCode(), gap.facilityClass().name()));

    private final GapFinder finder;
    private final Caller caller;
    private final Clock clock;

    FacilityGapResource(GapFinder finder, Caller caller, Clock clock) {
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listFacilityGaps",
            summary = "Facilities that sites lack · 设施缺口",
            description =
                    "For each site the classes that the standard in force asks of its size and setting and of which none is on record, or one is"
                            + " missing or damaged on the day.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "facilityClass",
            in = ParameterIn.QUERY,
            description = "设施类别 of this class only; may be repeated",
            example = "SEWAGE")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<FacilityGap>> list(@Context UriInfo uri) {
        var asked = GapRequest.read(
                uri.getQueryParameters(), "facilityClass", EnumWords.of(FacilityClass.class), LocalDate.now(clock));
        var page = finder.page(asked, caller.scope(), QUERY);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static FacilityGap gap(ResultSet row) throws SQLException {
        var facilityClass = FacilityClass.valueOf(row.getString("facility_class"));
        var words = Terms.of(facilityClass);
        return new FacilityGap(
                row.getString("site_code"),
                row.getString("name"),
                row.getString("region_code"),
                facilityClass,
                new Bilingual(words.zh(), words.en()),
                Finding.valueOf(row.getString("standing")),
                row.getLong("recorded"),
                row.getObject("since", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
