package cn.anju.kit.journal;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.event.DeadLetters;
import cn.anju.kit.event.DeadLetters.DeadLetter;
import cn.anju.kit.reference.UnresolvedReferences;
import cn.anju.kit.reference.UnresolvedReferences.UnresolvedReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: how events leave and arrive, and what could not be taken in or resolved. */
@Path("/api/v1/{workstream}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "Journal, relay, dead letters, unresolved references · 运行维护")
public class JournalResource {
    private final Relay relay;
    private final DeadLetters deadLetters;
    private final UnresolvedReferences unresolved;

    JournalResource(Relay relay, DeadLetters deadLetters, UnresolvedReferences unresolved) {
        this.relay = relay;
        this.deadLetters = deadLetters;
        this.unresolved = unresolved;
    }

    /** From when on the journal is told again. */
    public record Replay(
            @NotNull @Schema(description = "entries at or after this instant", examples = "2022-03-01T00:00:00Z")
            Instant since) {}

    /** A list that is never long. */
    public record Listing<T>(List<T> items) {}

    @GET
    @Path("journal")
    @RolesAllowed({COUNTY_ADMIN, AUDITOR, SYSTEM})
    @Operation(operationId = "getRelayState", summary = "How far the journal has been told to Kafka")
    public Relay.State state() {
        return relay.state();
    }

    @POST
    @Path("journal/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, SYSTEM})
    @Operation(
            operationId = "replayJournal",
            summary = "Tell the journal to Kafka again",
            description = "Consumers pass over the versions they know, so a replay changes nothing that is right.")
    public Relay.State replay(Replay replay) {
        relay.replay(replay.since());
        return relay.state();
    }

    @GET
    @Path("dead-letters")
    @RolesAllowed({COUNTY_ADMIN, AUDITOR, SYSTEM})
    @Operation(operationId = "listDeadLetters", summary = "Events that could not be taken in, newest first")
    public Listing<DeadLetter> listDeadLetters() {
        return new Listing<>(deadLetters.list());
    }

    @POST
    @Path("dead-letters/{id}/retry")
    @RolesAllowed({COUNTY_ADMIN, SYSTEM})
    @Operation(operationId = "retryDeadLetter", summary = "Take an event in again after its cause was mended")
    public void retry(@PathParam("id") UUID id) {
        deadLetters.retry(id);
    }

    @GET
    @Path("unresolved-references")
    @RolesAllowed({COUNTY_ADMIN, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listUnresolvedReferences",
            summary = "References to records of other services that have not arrived, oldest first")
    public Listing<UnresolvedReference> listUnresolved() {
        return new Listing<>(unresolved.list());
    }
}
