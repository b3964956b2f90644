package cn.anju.monitoring.comparison.trial;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a rule is tried before it is switched on. */
@Path("/api/v1/monitoring/comparison-sources/{id}/dry-run")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison-sources")
public class TrialResource {
    private final RuleTrial trial;
    private final Caller caller;

    TrialResource(RuleTrial trial, Caller caller) {
        this.trial = trial;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM})
    @Operation(
            operationId = "tryComparisonRule",
            summary = "Try a rule on the last batch · 规则试算",
            description =
                    "Counts what a rule would have raised on the matched rows of the source's last batch, beside the"
                            + " rule that holds, with a sample. The rows are kept encrypted for some weeks and only of the last"
                            + " batch; people who have left since do not count. Nothing is issued. 404 `nothing-kept` while"
                            + " there is no batch to try it on; 422 says where the rule is wrong.")
    public TrialView dryRun(@PathParam("id") String id, TrialRequest request) {
        return trial.run(RequestHeaders.id(id), request == null ? null : request.rule(), caller);
    }
}
