package cn.anju.industry.land.rent;

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

/** For officers: which families are owed rent for their land. */
@Path("/api/v1/industry/rent-arrears")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rent-arrears", description = "拖欠租金 Rents that families are owed")
class RentArrearsResource {
    private final RentArrearsFinder finder;
    private final Caller caller;

    RentArrearsResource(RentArrearsFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listRentArrears",
            summary = "Rents that families are owed · 拖欠租金",
            description =
                    "Transfers of land for which rent was to be paid before the day and was not, the longest owed first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<RentArrears>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
