package cn.anju.site.hazard;

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

/** Safety hazards of sites; a hazard lies at the site of the inspection that found it. */
@Path("/api/v1/site/hazards")
@Tag(name = "hazards", description = "安全隐患 Safety hazards")
public class HazardLedger extends SteppedLedger<Hazard, HazardRow> {
    private final HazardCourse course;

    HazardLedger(HazardCourse course) {
        super(
                Ledger.of("site/hazards", "hazard", Hazard.class, HazardRow.class)
                        .dated("foundOn")
                        .due(Cadence.ownDeadline("dueOn", "rectifiedOn"))
                        .placedBy("inspectionId")
                        .setBySteps(List.of("state", "assignedOn", "startedOn", "verifiedOn", "verifiedBy", "reopens")),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "transitionHazard",
            summary = "Take a step · 办理隐患",
            description =
                    "With If-Match. ASSIGN, START, RECTIFY, then CLOSE or SEND_BACK by another person; REOPEN answers with the new"
                            + " hazard that it opens. 409 names the steps that are possible now, 422 everything that it lacks. The"
                            + " same Idempotency-Key and body take it once.")
    public RestResponse<LedgerView<Hazard>> transition(
            @PathParam("id") String id,
            HazardStep request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return taken(take(call(id, match, key), request.action(), request, course));
    }
}
