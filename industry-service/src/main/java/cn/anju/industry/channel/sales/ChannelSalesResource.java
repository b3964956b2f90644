package cn.anju.industry.channel.sales;

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

/** For officers: what is sold through which channel, and how far supply contracts are fulfilled. */
@Path("/api/v1/industry/channel-sales")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channel-sales", description = "渠道销售情况 Sales by channel")
class ChannelSalesResource {
    private final ChannelSalesFinder finder;
    private final Caller caller;

    ChannelSalesResource(ChannelSalesFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listChannelSales",
            summary = "Sales by channel · 渠道销售情况",
            description =
                    "Channels open at any time between two days with what was delivered then; of supply contracts also"
                            + " how much of their value was delivered so far.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "first day; that of the year if not given",
            example = "2022-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "last day; today if not given",
            example = "2022-12-31")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "SUPPORT_HALL, ONLINE_SHOP, LIVE_STREAM, ENTERPRISE_PAIRING or SUPPLY_CONTRACT",
            example = "SUPPLY_CONTRACT")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<ChannelSales>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
