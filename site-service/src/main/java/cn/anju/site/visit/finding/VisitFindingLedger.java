package cn.anju.site.visit.finding;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What leaders found at their visits and what became of it, at the site of the visit (clause 1, R02). */
@Path("/api/v1/site/visit-findings")
@Tag(name = "visit-findings", description = "调研发现问题 Findings of leader visits")
class VisitFindingLedger extends LedgerResource<VisitFinding, VisitFindingRow> {
    @Inject
    FindingOutcomes outcomes;

    VisitFindingLedger() {
        super(Ledger.of("site/visit-findings", "visit-finding", VisitFinding.class, VisitFindingRow.class)
                .dated("foundOn")
                .placedBy("visitId")
                .related("outcome"));
    }

    @GET
    @Path("{id}/outcome")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getVisitFindingOutcome",
            summary = "What became of a finding · 问题转办结果",
            description = "The record that the service opened of the finding. 404 where it opened none.")
    public RestResponse<FindingOutcome> outcome(@PathParam("id") String id) {
        return ResponseBuilder.ok(outcomes.of(ledger(), RequestHeaders.id(id), caller.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
