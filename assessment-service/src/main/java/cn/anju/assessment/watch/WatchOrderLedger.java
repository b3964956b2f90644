package cn.anju.assessment.watch;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The sites under watch; an order that is not released by its deadline is overdue. */
@Path("/api/v1/assessment/watch-orders")
@Tag(name = "watch-orders", description = "挂牌督战 Sites under watch")
class WatchOrderLedger extends LedgerResource<WatchOrder, WatchOrderRow> {
    private final WatchDesk steps;

    WatchOrderLedger(WatchDesk steps) {
        super(Ledger.of("assessment/watch-orders", "watch-order", WatchOrder.class, WatchOrderRow.class)
                .dated("orderedOn")
                .due(Cadence.ownDeadline("dueOn", "releasedOn"))
                .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM));
        this.steps = steps;
    }

    @POST
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, TOWNSHIP_OFFICER, SITE_MANAGER})
    @Operation(
            operationId = "reportRectification",
            summary = "Report what was mended · 报告整改",
            description = "With If-Match; by the site or its township. Papers and photos are attached to the order.")
    public RestResponse<LedgerView<WatchOrder>> report(
            @PathParam("id") String id, Rectification report, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.report(ledger(), which(id, match), report));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "releaseWatched",
            summary = "Release the site · 验收摘牌",
            description = "With If-Match; after a report only.")
    public RestResponse<LedgerView<WatchOrder>> release(
            @PathParam("id") String id, Verdict verdict, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.release(ledger(), which(id, match), verdict));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "returnRectification",
            summary = "Return the report · 退回整改",
            description = "With If-Match; the site stays under watch and reports again.")
    public RestResponse<LedgerView<WatchOrder>> giveBack(
            @PathParam("id") String id, Verdict verdict, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.giveBack(ledger(), which(id, match), verdict));
    }

    private WatchDesk.Which which(String id, String match) {
        return new WatchDesk.Which(RequestHeaders.id(id), RequestHeaders.precondition(match), caller);
    }

    private static RestResponse<LedgerView<WatchOrder>> answer(LedgerView<WatchOrder> view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }
}
