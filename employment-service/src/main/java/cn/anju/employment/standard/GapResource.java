package cn.anju.employment.standard;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.LedgerPage;
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

/** For officers: what those without work were offered, and what is missing to the standard. */
@Path("/api/v1/employment/service-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-gaps", description = "服务缺口 Gaps to the service standard")
class GapResource {
    private final GapFinder finder;
    private final Caller caller;

    GapResource(GapFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listServiceGaps",
            summary = "What those without work were offered · 服务缺口",
            description =
                    "Everybody who wants work and has none, with the guidances, jobs and trainings offered since then beside"
                            + " the standard of the day; the longest without work first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "complete",
            in = ParameterIn.QUERY,
            description = "false: only those whom something is missing; true: only the others",
            example = "false")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<ServiceGap>> labourers(@Context UriInfo uri) {
        return answer(finder.labourers(uri.getQueryParameters(), caller.scope()), uri);
    }

    @GET
    @Path("places")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listServiceGapsByPlace",
            summary = "The service standard by place · 各点服务标准落实",
            description =
                    "Sites, and villages with scattered labourers: how many are without work, and what they lack.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<PlaceGaps>> places(@Context UriInfo uri) {
        return answer(finder.places(uri.getQueryParameters(), caller.scope()), uri);
    }

    private static <T> RestResponse<LedgerPage<T>> answer(LedgerPage<T> page, UriInfo uri) {
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
