package cn.anju.assessment.simulation;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

import cn.anju.kit.security.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying other rules. */
@Path("/api/v1/assessment/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "schemes", description = "Rules of scoring · 考核办法")
public class SimulationResource {
    private final SimulationRequest request;
    private final Simulator simulator;
    private final Caller caller;

    SimulationResource(SimulationRequest request, Simulator simulator, Caller caller) {
        this.request = request;
        this.simulator = simulator;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ANALYST, COUNTY_ADMIN})
    @Operation(
            operationId = "simulateRanking",
            summary = "Ranking under other rules · 考核试算",
            description =
                    "The ranking of a quarter with other weights, rules, grades or vetoes, or with sites left out: from"
                            + " the same facts, beside the real ranking. Nothing is stored. A mistake in a rule is told by its place"
                            + " in the request.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SimulationDocument.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SimulationView.class)))
    public SimulationView simulate(JsonNode body) {
        var given = Objects.requireNonNullElse(body, MissingNode.getInstance());
        var scope = caller.scope();
        return simulator.simulate(request.read(given, scope), given, scope);
    }
}
