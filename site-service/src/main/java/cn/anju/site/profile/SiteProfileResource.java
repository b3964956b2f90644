package cn.anju.site.profile;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.site.site.VisibleSites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For officers who are about to visit a site: all that its ledgers say of it today, on one page. */
@Path("/api/v1/site/sites/{code}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites")
class SiteProfileResource {
    private final VisibleSites sites;
    private final ProfileFinder finder;
    private final Caller caller;
    private final Clock clock;

    SiteProfileResource(VisibleSites sites, ProfileFinder finder, Caller caller, Clock clock) {
        this.sites = sites;
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getSiteProfile",
            summary = "The file of a site · 安置点档案",
            description =
                    "What an officer wants to know before a visit, as of today: numbers and size, who leads and how often they"
                            + " came, staff against the minimum, open hazards, requests and repairs, facilities by class, last"
                            + " inspections, activities of the quarter, housing, and what is due this month. 404 for a site"
                            + " outside the scope.")
    @Parameter(
            name = "code",
            in = ParameterIn.PATH,
            description = "安置点代码 code of the site, or the id of its record",
            example = "360732-S01")
    public RestResponse<SiteProfile> get(@PathParam("code") String code, @Context UriInfo uri) {
        new QueryParameters(uri.getQueryParameters()).check();
        var scope = caller.scope();
        var asked = new SiteOnDay(sites.get(code, scope), LocalDate.now(clock), scope);
        return ResponseBuilder.ok(finder.of(asked))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
