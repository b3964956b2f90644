package cn.anju.industry.benefit;

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

/** For officers: what families get from the industry of their site, and how many of them do. */
@Path("/api/v1/industry/household-benefits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-benefits", description = "搬迁户受益情况 What families get from industry")
class BenefitResource {
    private final BenefitFinder finder;
    private final BenefitShareFinder shares;
    private final Caller caller;

    BenefitResource(BenefitFinder finder, BenefitShareFinder shares, Caller caller) {
        this.finder = finder;
        this.shares = shares;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listHouseholdBenefits",
            summary = "What each family got in a year · 搬迁户受益情况",
            description =
                    "Families with any benefit in the calendar year, by source, with the records that say so: rents count"
                            + " on the day they were paid, gardens in every year in which a family has a part of one.")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "calendar year; the running one if not given",
            example = "2022")
    @Parameter(name = "householdId", in = ParameterIn.QUERY, description = "户编号 only this family")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<HouseholdBenefit>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    @GET
    @Path("shares")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listHouseholdBenefitShares",
            summary = "Share of families that benefit, by site · 安置点受益面",
            description =
                    "For each site how many of the families that the register knows there benefit in the year, in all and"
                            + " from each source.")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "calendar year; the running one if not given",
            example = "2022")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<BenefitShare>> shares(@Context UriInfo uri) {
        var page = shares.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
