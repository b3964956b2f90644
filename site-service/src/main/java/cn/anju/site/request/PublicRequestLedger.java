package cn.anju.site.request;

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
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.site.step.Progress;
import cn.anju.site.step.StepAnswers;
import cn.anju.site.step.StepDesk;
import cn.anju.site.step.TakenStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests of residents, each to be settled by its own deadline; one of a household lies where the household lives. */
@Path("/api/v1/site/public-requests")
@Tag(name = "public-requests", description = "群众诉求 Requests of residents")
public class PublicRequestLedger extends LedgerResource<PublicRequest, PublicRequestRow> {
    private final StepDesk steps;
    private final RequestCourse course;

    PublicRequestLedger(StepDesk steps, RequestCourse course) {
        super(Ledger.of("site/public-requests", "public-request", PublicRequest.class, PublicRequestRow.class)
                .dated("raisedOn")
                .due(Cadence.ownDeadline("dueOn", "resolvedOn"))
                .placedBy("householdId")
                .related("transitions", "process"));
        this.steps = steps;
        this.course = course;
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "transitionPublicRequest",
            summary = "Take a step · 办理诉求",
            description =
                    "With If-Match. ACCEPT, ANSWER, RESOLVE; ESCALATE what is overdue to the township and later to the county;"
                            + " REOPEN what left the residents dissatisfied, which answers with the new request that it opens."
                            + " 409 names the steps that are possible now, 422 everything that it lacks. The same"
                            + " Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<PublicRequest>> transition(
            @PathParam("id") String id,
            RequestStep request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        var view = steps.take(
                ledger(),
                course,
                RequestHeaders.id(id),
                request,
                RequestHeaders.precondition(match),
                RequestHeaders.key(key),
                caller);
        return StepAnswers.taken(ledger(), view);
    }

    @GET
    @Path("{id}/transitions")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listPublicRequestTransitions",
            summary = "Steps that were taken · 诉求办理记录",
            description = "In their order: who, when, from where to where.")
    public RestResponse<LedgerPage<TakenStep>> transitions(@PathParam("id") String id) {
        return StepAnswers.read(steps.taken(ledger(), RequestHeaders.id(id), caller));
    }

    @GET
    @Path("{id}/process")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getPublicRequestProcess",
            summary = "How far it is · 诉求办理进度",
            description = "State, deadline, days overdue, and the steps that the roles of the caller allow now.")
    public RestResponse<Progress> progress(@PathParam("id") String id) {
        return StepAnswers.read(steps.progress(ledger(), course, RequestHeaders.id(id), caller));
    }
}
