package cn.anju.assessment.watch;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Role;
import cn.anju.kit.step.SteppedLedger;
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

/** The sites under watch; an order that is not released by its deadline is overdue. */
@Path("/api/v1/assessment/watch-orders")
@Tag(name = "watch-orders", description = "挂牌督战 Sites under watch")
class WatchOrderLedger extends SteppedLedger<WatchOrder, WatchOrderRow> {
    private final WatchCourse course;

    WatchOrderLedger(WatchCourse course) {
        super(
                Ledger.of("assessment/watch-orders", "watch-order", WatchOrder.class, WatchOrderRow.class)
                        .dated("orderedOn")
                        .setBySteps(WatchOrderRules.BY_STEPS.names())
                        .due(Cadence.ownDeadline("dueOn", "releasedOn"))
                        .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, TOWNSHIP_OFFICER, SITE_MANAGER})
    @Operation(
            operationId = "reportRectification",
            summary = "Report what was mended · 报告整改",
            description =
                    "With If-Match; by the site or its township. The same Idempotency-Key and body take it once. Papers and photos are attached to the order.")
    public RestResponse<LedgerView<WatchOrder>> report(
            @PathParam("id") String id,
            Rectification report,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), WatchStep.REPORT, report, course::reported));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "releaseWatched",
            summary = "Release the site · 验收摘牌",
            description = "With If-Match; after a report only. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<WatchOrder>> release(
            @PathParam("id") String id,
            Verdict verdict,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), WatchStep.RELEASE, verdict, course::released));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "returnRectification",
            summary = "Return the report · 退回整改",
            description =
                    "With If-Match; the site stays under watch and reports again. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<WatchOrder>> giveBack(
            @PathParam("id") String id,
            Verdict verdict,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), WatchStep.RETURN, verdict, course::returned));
    }
}
