package cn.anju.industry.series;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Money of the industry over months, for charts. */
@Path("/api/v1/industry/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "industry-series", description = "产业月度统计 Money of the industry over months")
class SeriesResource {
    private final SeriesFinder finder;
    private final Caller caller;

    SeriesResource(SeriesFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getIndustrySeries",
            summary = "Money of the industry over months · 产业月度统计",
            description =
                    "For each measure and place one value for each month: rents paid, sales through channels, income and expenses of collectives.")
    @Parameter(
            name = "measure",
            in = ParameterIn.QUERY,
            description = "such as LAND_RENTS, SALES or COLLECTIVE_INCOME; may be repeated; all if not given",
            example = "SALES")
    @Parameter(name = "from", in = ParameterIn.QUERY, required = true, description = "first month", example = "2022-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "last month; 36 at most",
            example = "2022-06")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "site (if not given) or region (townships)",
            example = "site")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    public RestResponse<IndustrySeries> get(@Context UriInfo uri) {
        return PageCursor.answer(finder.find(uri.getQueryParameters(), caller.scope()), null, uri);
    }
}
