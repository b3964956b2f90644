package cn.anju.industry.land.rent;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is due and paid for one transfer. */
@Path("/api/v1/industry/land-transfers/{id}/rents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "land-transfers", description = "土地流转 Land that families let others use")
class TransferRentsResource {
    private final TransferRentsFinder finder;
    private final Caller caller;

    TransferRentsResource(TransferRentsFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getLandTransferRents",
            summary = "Rents of a transfer, due and paid · 流转租金应付与实付",
            description =
                    "Every contract year whose rent is due by the day, or was paid for before: what is due, what was"
                            + " paid by then, what is owed.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "as of which day; today if not given",
            example = "2022-12-31")
    public RestResponse<TransferRents> rents(@PathParam("id") String id, @Context UriInfo uri) {
        var rents = finder.of(RequestHeaders.id(id), uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(rents, null, uri);
    }
}
