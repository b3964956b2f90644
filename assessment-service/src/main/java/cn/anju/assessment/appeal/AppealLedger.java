package cn.anju.assessment.appeal;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.ledger.VoidRequest;
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

/** The appeals of sites, and how they are decided. */
@Path("/api/v1/assessment/appeals")
@Tag(name = "appeals", description = "复核申诉 Appeals against indicators of a quarter")
class AppealLedger extends SteppedLedger<Appeal, AppealRow> {
    private final AppealCourse course;

    AppealLedger(AppealCourse course) {
        super(
                Ledger.of("assessment/appeals", "appeal", Appeal.class, AppealRow.class)
                        .dated("appealedOn")
                        .setBySteps(AppealRules.BY_STEPS.names()),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "acceptAppeal",
            summary = "Accept with the figures that count instead · 采纳并更正",
            description =
                    "With If-Match. 409 if it is decided already, another one about the same figures was accepted, or the"
                            + " quarter is not under review. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<Appeal>> accept(
            @PathParam("id") String id,
            Acceptance acceptance,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AppealStep.ACCEPT, acceptance, course::accepted));
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "refuseAppeal",
            summary = "Refuse with a reason · 不予采纳",
            description =
                    "With If-Match. 409 if it is decided already or the quarter is not under review. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<Appeal>> refuse(
            @PathParam("id") String id,
            Refusal refusal,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AppealStep.REFUSE, refusal, course::refused));
    }

    /** What was decided is not made undone by the site. */
    @Override
    @POST
    @Path("{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(operationId = "voidAppeal")
    public RestResponse<LedgerView<Appeal>> makeVoid(
            @PathParam("id") String id, VoidRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        course.requireVoidable(ledger(), RequestHeaders.id(id), caller);
        return super.makeVoid(id, request, match);
    }
}
