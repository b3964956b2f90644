package cn.anju.site.request;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.step.SteppedLedger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests of residents, each to be settled by its own deadline; one of a household lies where the household lives. */
@Path("/api/v1/site/public-requests")
@Tag(name = "public-requests", description = "群众诉求 Requests of residents")
public class PublicRequestLedger extends SteppedLedger<PublicRequest, PublicRequestRow> {
    private final RequestCourse course;

    PublicRequestLedger(RequestCourse course) {
        super(
                Ledger.of("site/public-requests", "public-request", PublicRequest.class, PublicRequestRow.class)
                        .dated("raisedOn")
                        .due(Cadence.ownDeadline("dueOn", "resolvedOn"))
                        .placedBy("householdId")
                        .setBySteps(
                                List.of("state", "acceptedOn", "answeredOn", "escalatedTo", "escalatedOn", "reopens")),
                course);
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
        return taken(take(call(id, match, key), request.action(), request, course));
    }
}
