package cn.anju.site.site.size;

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

/** How large a site is and was: what the plan asks of it depends on that. */
@Path("/api/v1/site/sites/{code}/size")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites")
class SiteSizeResource {
    private final VisibleSites sites;
    private final SiteSizeFinder finder;
    private final Caller caller;
    private final Clock clock;

    SiteSizeResource(VisibleSites sites, SiteSizeFinder finder, Caller caller, Clock clock) {
        this.sites = sites;
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getSiteSize",
            summary = "How large a site is · 安置点规模",
            description =
                    "Residents and size class on a day, by the counts of site-residents and the thresholds in force that day, with"
                            + " the history of both. 404 for a site outside the scope.")
    @Parameter(
            name = "code",
            in = ParameterIn.PATH,
            description = "安置点代码 code of the site, or the id of its record",
            example = "360732-S01")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    public RestResponse<SiteSize> get(@PathParam("code") String code, @Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "on");
        var on = parameters.date("on").orElseGet(() -> LocalDate.now(clock));
        parameters.check();
        var site = sites.get(code, caller.scope());
        return ResponseBuilder.ok(finder.find(site, on))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
