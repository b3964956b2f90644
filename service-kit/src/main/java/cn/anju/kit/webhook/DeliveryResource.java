package cn.anju.kit.webhook;

import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Caller;
import cn.anju.kit.webhook.delivery.DeliveryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to a receiver, and sending again. */
@Path("/api/v1/{workstream}/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, SYSTEM})
@Tag(name = "webhooks")
public class DeliveryResource {
    private final DeliveryService service;
    private final WebhookViews views;
    private final Caller caller;

    DeliveryResource(DeliveryService service, WebhookViews views, Caller caller) {
        this.service = service;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Log of deliveries · 投递记录",
            description =
                    "One entry for each event with its last attempt, in the order of the journal from its end; kept"
                            + " for 30 days.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "entries of a page, 1 to " + ListQuery.MOST + "; default " + ListQuery.DEFAULT_LIMIT,
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "only those whose last attempt was accepted, or was not",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ACCEPTED", "NOT_ACCEPTED"}))
    public LedgerPage<DeliveryView> deliveries(@PathParam("id") String id, @Context UriInfo uri) {
        return service.log(RequestHeaders.id(id), DeliveryQuery.read(uri.getQueryParameters()), caller);
    }

    @POST
    @Path("replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send again · 重新推送",
            description =
                    "Goes back to an instant or a position and tells everything from there on again, with the same"
                            + " Webhook-Id. It never goes forward: nothing can be left out.")
    public WebhookView replay(@PathParam("id") String id, ReplayRequest request) {
        return views.of(service.replay(RequestHeaders.id(id), request, caller));
    }

    @POST
    @Path("ping")
    @Operation(
            operationId = "pingWebhook",
            summary = "Test · 测试推送",
            description =
                    "Sends an event of type anju.webhook.ping.v1 at once and says what came of it. Positions do not"
                            + " move.")
    public PingView ping(@PathParam("id") String id) {
        return PingView.of(service.ping(RequestHeaders.id(id), caller));
    }
}
