package cn.anju.site.dwelling.extension;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

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

/** Applications to add a storey or build on; what is built was approved before. */
@Path("/api/v1/site/dwelling-extensions")
@Tag(name = "dwelling-extensions", description = "加层扩建申请 Applications to add a storey or build on")
class DwellingExtensionLedger extends SteppedLedger<DwellingExtension, DwellingExtensionRow> {
    private final ExtensionCourse course;

    DwellingExtensionLedger(ExtensionCourse course) {
        super(
                Ledger.of(
                                "site/dwelling-extensions",
                                "dwelling-extension",
                                DwellingExtension.class,
                                DwellingExtensionRow.class)
                        .dated("appliedOn")
                        .placedBy("dwellingId")
                        .setBySteps(List.of(
                                "state",
                                "checkedOn",
                                "mustsMet",
                                "bansKept",
                                "assurancesGiven",
                                "decidedOn",
                                "refusal",
                                "builtOn")),
                course);
        this.course = course;
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "transitionDwellingExtension",
            summary = "Take a step · 办理加层扩建",
            description =
                    "With If-Match. CHECK, then APPROVE or REFUSE, which the township and the county do, then BUILD. 409 names"
                            + " the steps that are possible now, 422 everything that it lacks. The same Idempotency-Key and"
                            + " body take it once.")
    public RestResponse<LedgerView<DwellingExtension>> transition(
            @PathParam("id") String id,
            ExtensionStep request,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return taken(take(call(id, match, key), request.action(), request, course));
    }
}
