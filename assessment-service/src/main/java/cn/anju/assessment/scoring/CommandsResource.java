package cn.anju.assessment.scoring;

import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.assessment.site.DirtySites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For operators: compute again what should not have changed. */
@Path("/api/v1/assessment/commands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class CommandsResource {
    private static final int ACCEPTED = 202;

    private final DirtySites dirtySites;
    private final Rebuild rebuild;

    CommandsResource(DirtySites dirtySites, Rebuild rebuild) {
        this.dirtySites = dirtySites;
        this.rebuild = rebuild;
    }

    /** What a command has set going. */
    public record Ordered(
            @Schema(description = "sites that are scored again", examples = "29")
            int sites) {}

    @POST
    @Path("recompute")
    @ResponseStatus(ACCEPTED)
    @RolesAllowed({COUNTY_ADMIN, SYSTEM})
    @Operation(
            operationId = "recomputeScores",
            summary = "Compute all scores again from the facts · 由事实重算全部得分",
            description = "Gives the same numbers as before; takes about a second for a county.")
    public Ordered recompute() {
        return new Ordered(dirtySites.markAll(DirtySites.EVER));
    }

    @POST
    @Path("rebuild")
    @ResponseStatus(ACCEPTED)
    @RolesAllowed({COUNTY_ADMIN, SYSTEM})
    @Operation(
            operationId = "rebuildFacts",
            summary = "Build all facts again from the topics · 由事件流重建全部事实",
            description = "Empties sites, facts and scores, then reads every topic from its beginning. Rankings fill up"
                    + " again while that goes on and end with the same numbers as before.")
    public void rebuild() {
        rebuild.order();
    }
}
