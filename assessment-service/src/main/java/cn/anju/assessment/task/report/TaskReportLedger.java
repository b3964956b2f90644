package cn.anju.assessment.task.report;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

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

/** What bureaus report of tasks that no records settle. */
@Path("/api/v1/assessment/task-reports")
@Tag(name = "task-reports", description = "任务完成报告 Reports of lead bureaus on tasks")
class TaskReportLedger extends SteppedLedger<TaskReport, TaskReportRow> {
    private final ReportCourse course;

    TaskReportLedger(ReportCourse course) {
        super(
                Ledger.of("assessment/task-reports", "task-report", TaskReport.class, TaskReportRow.class)
                        .dated("reportedOn")
                        .setBySteps(TaskReportRules.BY_STEPS.names())
                        .ofBureau("bureau")
                        .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "acceptTaskReport",
            summary = "Accept a report · 认定报告",
            description =
                    "With If-Match; the task is settled by it, late if it was reported after the deadline. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<TaskReport>> accept(
            @PathParam("id") String id,
            ReportVerdict verdict,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), ReportStep.ACCEPT, verdict, course::accepted));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "returnTaskReport",
            summary = "Return a report · 退回报告",
            description =
                    "With If-Match and the reason; the bureau corrects it and sends it again. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<TaskReport>> giveBack(
            @PathParam("id") String id,
            ReportVerdict verdict,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), ReportStep.RETURN, verdict, course::returned));
    }

    @POST
    @Path("{id}/resubmit")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "resubmitTaskReport",
            summary = "Send a returned report again · 重新报送",
            description = "With If-Match; after it was corrected. The same Idempotency-Key takes it once.")
    public RestResponse<LedgerView<TaskReport>> resubmit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), ReportStep.RESUBMIT, new Resubmission(), course::resubmitted));
    }
}
