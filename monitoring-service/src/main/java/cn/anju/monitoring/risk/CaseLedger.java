package cn.anju.monitoring.risk;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.ledger.VoidRequest;
import cn.anju.monitoring.risk.notice.NoticeDesk;
import cn.anju.monitoring.risk.process.CaseDesk;
import cn.anju.monitoring.risk.process.CaseProgress;
import cn.anju.monitoring.risk.process.Transition;
import cn.anju.monitoring.risk.process.TransitionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The cases of households at risk; what the process decides of them is changed by transitions only. */
@Path("/api/v1/monitoring/cases")
@Tag(name = "cases", description = "监测档案 Cases of households at risk")
@Produces(MediaType.APPLICATION_JSON)
class CaseLedger extends LedgerResource<RiskCase, CaseRow> {
    private static final String REVALIDATE = "private, no-cache";

    private final CaseDesk process;
    private final NoticeDesk notices;

    CaseLedger(CaseDesk process, NoticeDesk notices) {
        super(Ledger.of("monitoring/cases", "case", RiskCase.class, CaseRow.class)
                .dated("openedOn")
                .owedBetween("monitoredOn", "eliminatedOn")
                .placedBy("householdId")
                .changing("clueId"));
        this.process = process;
        this.notices = notices;
    }

    /** What the county has decided is not made undone by others. */
    @Override
    @POST
    @Path("{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(operationId = "voidCase")
    public RestResponse<LedgerView<RiskCase>> makeVoid(
            @PathParam("id") String id, VoidRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        process.requireVoidable(ledger(), RequestHeaders.id(id), caller);
        return super.makeVoid(id, request, match);
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "transitionCase",
            summary = "Take a step · 办理流程步骤",
            description =
                    "Needs If-Match; of two at once one wins and the other gets 412. 409 names the steps that are possible now,"
                            + " 403 whose step it is, 422 everything that it lacks. The same Idempotency-Key and body take it once.")
    public RestResponse<CaseProgress> transition(
            @PathParam("id") String id,
            TransitionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        var after = process.transition(
                ledger(),
                RequestHeaders.id(id),
                request,
                RequestHeaders.precondition(match),
                RequestHeaders.key(key),
                caller);
        return ResponseBuilder.create(Status.CREATED, after)
                .header(HttpHeaders.LOCATION, ledger().href() + "/" + after.id() + "/transitions")
                .header(HttpHeaders.ETAG, RequestHeaders.etag(after.version()))
                .build();
    }

    @GET
    @Path("{id}/transitions")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listCaseTransitions",
            summary = "Steps that were taken · 流程记录",
            description = "In their order: who, when, in which role, with which votes, evidence and reasons.")
    public RestResponse<LedgerPage<Transition>> transitions(@PathParam("id") String id) {
        return ResponseBuilder.ok(process.taken(ledger(), RequestHeaders.id(id), caller))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    @GET
    @Path("{id}/process")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getCaseProcess",
            summary = "How far it is · 办理进度",
            description = "State, deadline, days overdue, votes, and the steps that the roles of the caller allow now.")
    public RestResponse<CaseProgress> progress(@PathParam("id") String id) {
        var progress = process.progress(ledger(), RequestHeaders.id(id), caller);
        return ResponseBuilder.ok(progress)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(progress.version()))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    @GET
    @Path("{id}/notice")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getCaseNotice",
            summary = "Public notice to print · 公示",
            description =
                    "HTML in Chinese with the masked name of the head of the household and the days of the notice; never an ID"
                            + " number, phone, bank account or state of health. 409 while there is no notice.")
    public RestResponse<String> notice(@PathParam("id") String id) {
        return ResponseBuilder.ok(notices.print(ledger(), RequestHeaders.id(id), caller))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }
}
