package cn.anju.assessment.task.report;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

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

/** What bureaus report of tasks that no records settle. */
@Path("/api/v1/assessment/task-reports")
@Tag(name = "task-reports", description = "任务完成报告 Reports of lead bureaus on tasks")
class TaskReportLedger extends LedgerResource<TaskReport, TaskReportRow> {
    private final ReportDesk steps;

    TaskReportLedger(ReportDesk steps) {
        super(Ledger.of("assessment/task-reports", "task-report", TaskReport.class, TaskReportRow.class)
                .dated("reportedOn")
                .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM));
        this.steps = steps;
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "acceptTaskReport",
            summary = "Accept a report · 认定报告",
            description = "With If-Match; the task is settled by it, late if it was reported after the deadline.")
    public RestResponse<LedgerView<TaskReport>> accept(
            @PathParam("id") String id, ReportVerdict verdict, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.accept(ledger(), which(id, match), verdict));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "returnTaskReport",
            summary = "Return a report · 退回报告",
            description = "With If-Match and the reason; the bureau corrects it and sends it again.")
    public RestResponse<LedgerView<TaskReport>> giveBack(
            @PathParam("id") String id, ReportVerdict verdict, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.giveBack(ledger(), which(id, match), verdict));
    }

    @POST
    @Path("{id}/resubmit")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "resubmitTaskReport",
            summary = "Send a returned report again · 重新报送",
            description = "With If-Match; after it was corrected.")
    public RestResponse<LedgerView<TaskReport>> resubmit(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(steps.resubmit(ledger(), which(id, match)));
    }

    private ReportDesk.Which which(String id, String match) {
        return new ReportDesk.Which(RequestHeaders.id(id), RequestHeaders.precondition(match), caller);
    }

    private static RestResponse<LedgerView<TaskReport>> answer(LedgerView<TaskReport> view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }
}
