package cn.anju.employment.statistics;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Employment over months, for charts. */
@Path("/api/v1/employment/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employment-statistics", description = "就业统计 Employment over months")
class StatisticsResource {
    private final StatisticsFinder finder;
    private final Caller caller;

    StatisticsResource(StatisticsFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getEmploymentStatistics",
            summary = "Employment over months · 就业统计",
            description =
                    "Labourers, households, turnover, postings and referrals by site, township or channel: for each measure one"
                            + " value for each month. Stocks are those of the last day of the month, of the running one those"
                            + " of today.")
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
            description = "site (if not given), region (townships) or channel",
            example = "site")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    public RestResponse<EmploymentStatistics> get(@Context UriInfo uri) {
        return ResponseBuilder.ok(finder.find(uri.getQueryParameters(), caller.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
