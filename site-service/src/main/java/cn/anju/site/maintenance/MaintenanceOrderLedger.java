package cn.anju.site.maintenance;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.step.SteppedLedger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to be mended at sites, until somebody else has found it good. */
@Path("/api/v1/site/maintenance-orders")
@Tag(name = "maintenance-orders", description = "维修工单 Maintenance orders")
class MaintenanceOrderLedger extends SteppedLedger<MaintenanceOrder, MaintenanceOrderRow> {
    private static final String RULES =
            " Needs If-Match; the same Idempotency-Key and body take it once. 409 names the steps that are possible now, 422"
                    + " what is wrong with the request.";

    private final MaintenanceCourse course;
    private final FoundGood good;
    private final OverdueOrderFinder overdue;

    MaintenanceOrderLedger(MaintenanceCourse course, FoundGood good, OverdueOrderFinder overdue) {
        super(
                Ledger.of(
                                "site/maintenance-orders",
                                "maintenance-order",
                                MaintenanceOrder.class,
                                MaintenanceOrderRow.class)
                        .dated("reportedOn")
                        .due(Cadence.ownDeadline("dueOn", "completedOn"))
                        .placedBy("facilityId")
                        .setBySteps(List.of(
                                "state", "completedBy", "returnedOn", "returnReason", "acceptedOn", "acceptedBy")),
                course);
        this.course = course;
        this.good = good;
        this.overdue = overdue;
    }

    @POST
    @Path("{id}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "assignMaintenanceOrder",
            summary = "Give the work to somebody · 派单",
            description = "From REPORTED, or from ASSIGNED to give it to somebody else." + RULES)
    public RestResponse<LedgerView<MaintenanceOrder>> assign(
            @PathParam("id") String id,
            Assignment request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), MaintenanceStep.ASSIGN, request, course::assigned));
    }

    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "completeMaintenanceOrder",
            summary = "The work is done · 完工",
            description = "From ASSIGNED, with cost and what was done." + RULES)
    public RestResponse<LedgerView<MaintenanceOrder>> complete(
            @PathParam("id") String id,
            Completion request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), MaintenanceStep.COMPLETE, request, course::completed));
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "acceptMaintenanceOrder",
            summary = "The work is good · 验收",
            description =
                    "From COMPLETED; 403 for whoever told that the work is done. A facility that was not in order gets a check that"
                            + " finds it good from that day on." + RULES)
    public RestResponse<LedgerView<MaintenanceOrder>> accept(
            @PathParam("id") String id,
            Acceptance request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), MaintenanceStep.ACCEPT, request, good));
    }

    @POST
    @Path("{id}/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "sendBackMaintenanceOrder",
            summary = "The work is not good yet · 退回",
            description = "From COMPLETED back to ASSIGNED, with a reason; the deadline stays." + RULES)
    public RestResponse<LedgerView<MaintenanceOrder>> sendBack(
            @PathParam("id") String id,
            SendingBack request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), MaintenanceStep.SEND_BACK, request, course::sentBack));
    }

    @GET
    @Path("overdue")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOverdueMaintenanceOrders",
            summary = "Orders past their deadline · 逾期维修工单",
            description = "Orders whose work is not done though it was due before the day; the longest overdue first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<OverdueOrder>> overdue(@Context UriInfo uri) {
        var page = overdue.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
