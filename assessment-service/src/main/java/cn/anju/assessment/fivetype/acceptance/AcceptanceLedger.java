package cn.anju.assessment.fivetype.acceptance;

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

/** The acceptances of sites as examples of their type; the county plans, inspects and decides, the site checks itself. */
@Path("/api/v1/assessment/acceptances")
@Tag(name = "acceptances", description = "五型安置点创建验收 Acceptances of sites as examples of their type")
class AcceptanceLedger extends SteppedLedger<FiveTypeAcceptance, FiveTypeAcceptanceRow> {
    private final AcceptanceCourse course;

    AcceptanceLedger(AcceptanceCourse course) {
        super(
                Ledger.of("assessment/acceptances", "acceptance", FiveTypeAcceptance.class, FiveTypeAcceptanceRow.class)
                        .dated("plannedOn")
                        .setBySteps(AcceptanceRules.BY_STEPS.names())
                        .due(Cadence.ownDeadline("dueOn", "acceptedOn"))
                        .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/self-check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, TOWNSHIP_OFFICER, SITE_MANAGER})
    @Operation(
            operationId = "selfCheckFiveType",
            summary = "Report the self-check · 提交自查",
            description =
                    "With If-Match; by the site or its township, of what is planned or was returned. 409 if another acceptance"
                            + " of the site for this type is on its way or through. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<FiveTypeAcceptance>> selfCheck(
            @PathParam("id") String id,
            SelfCheck check,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AcceptanceStep.SELF_CHECK, check, course::selfChecked));
    }

    @POST
    @Path("{id}/inspect")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "inspectFiveType",
            summary = "Record the inspection · 现场验收",
            description =
                    "With If-Match; after a self-check. Needs a finding for each criterion that no ledger can tell; about the"
                            + " others an inspector may object to what records say. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<FiveTypeAcceptance>> inspect(
            @PathParam("id") String id,
            SiteInspection inspection,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AcceptanceStep.INSPECT, inspection, course::inspected));
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "acceptFiveType",
            summary = "Accept the site · 验收合格",
            description =
                    "With If-Match; after an inspection. 409 naming every criterion that is not met on that day. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<FiveTypeAcceptance>> accept(
            @PathParam("id") String id,
            Decision decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AcceptanceStep.ACCEPT, decision, course::accepted));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "returnFiveType",
            summary = "Return the site with what is missing · 退回整改",
            description =
                    "With If-Match; after an inspection. The site checks itself again when it is done. The same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<FiveTypeAcceptance>> giveBack(
            @PathParam("id") String id,
            Decision decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return changed(take(call(id, match, key), AcceptanceStep.RETURN, decision, course::returned));
    }
}
