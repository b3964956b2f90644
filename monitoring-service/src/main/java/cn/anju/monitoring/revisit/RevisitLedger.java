package cn.anju.monitoring.revisit;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.query.PageCursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Revisits, one of every household a month (clause 4, R08), and whom officers still have to visit. */
@Path("/api/v1/monitoring/revisits")
@Tag(name = "revisits", description = "回访 Revisits of households")
class RevisitLedger extends LedgerResource<Revisit, RevisitRow> {
    @Inject
    DueRevisitsFinder due;

    RevisitLedger() {
        super(Ledger.of("monitoring/revisits", "revisit", Revisit.class, RevisitRow.class)
                .dated("visitedOn")
                .due(Cadence.monthly().each("householdId"))
                .placedBy("householdId"));
    }

    @GET
    @Path("due")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listDueRevisits",
            summary = "Whom to visit still · 待回访",
            description =
                    "Households that were not visited in the month yet, with counts: by place (sites, then villages with"
                            + " scattered households) or by paired cadre. Under by=cadre a household with two cadres is told of"
                            + " both; those without any come first.")
    @Parameter(
            name = "month",
            in = ParameterIn.QUERY,
            required = true,
            description = "the month; the running one as of today",
            example = "2022-03")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "place (if not given) or cadre", example = "place")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "groups, 1 to 500; 50 if not given",
            example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<DueRevisits> due(@Context UriInfo uri) {
        var page = due.find(DueRevisitsRequest.read(uri.getQueryParameters()), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
