package cn.anju.kit.webhook;

import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For systems that want to be told by HTTP what ledgers record: their subscriptions. */
@Path("/api/v1/{workstream}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, SYSTEM})
@Tag(name = "webhooks", description = "事件推送 Notifications to systems, CloudEvents over HTTP")
public class WebhookResource {
    private final WebhookDesk desk;
    private final WebhookViews views;
    private final Caller caller;

    WebhookResource(WebhookDesk desk, WebhookViews views, Caller caller) {
        this.desk = desk;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "Subscriptions · 订阅列表",
            description = "Those that have not ended: for an administrator those in its scope, for a system its own.")
    public LedgerPage<WebhookView> list(@Context UriInfo uri) {
        DeliveryQuery.requireKnown(uri.getQueryParameters());
        return new LedgerPage<>(desk.list(caller).stream().map(views::of).toList(), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Subscribe · 订阅",
            description =
                    "Tells the URL every version of every record of the ledgers that lies in the scope, from now on."
                            + " The scope is that of the token, or the part of it that the request names, and stays so. The secret"
                            + " is in this answer and never shown again; a repetition under the same Idempotency-Key does not"
                            + " show it.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed; Location and ETag name the subscription",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> create(
            WebhookRequest request, @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key, @Context UriInfo uri) {
        var made = desk.create(request, RequestHeaders.key(key), caller);
        return answer(RestResponse.Status.CREATED, made)
                .location(URI.create("/" + uri.getPath().replaceFirst("^/", "") + "/"
                        + made.webhook().id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWebhook",
            summary = "Read one · 查看订阅",
            description = "With its state, how far it has been told and how far it is behind.")
    public RestResponse<WebhookView> get(@PathParam("id") String id) {
        return changed(desk.find(RequestHeaders.id(id), caller));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceWebhook",
            summary = "Change · 修改订阅",
            description = "With If-Match. The scope may become narrower, never wider; it stays if no place is named.")
    public RestResponse<WebhookView> replace(
            @PathParam("id") String id, WebhookRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return changed(desk.replace(RequestHeaders.id(id), request, RequestHeaders.precondition(match), caller));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endWebhook",
            summary = "End · 终止订阅",
            description = "With If-Match. Nothing more is sent; its log stays readable.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        desk.end(RequestHeaders.id(id), RequestHeaders.precondition(match), caller);
    }

    @POST
    @Path("{id}/secrets")
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "New secret · 更换密钥",
            description =
                    "With If-Match. The new secret is in this answer and never shown again; the one before signs as"
                            + " well until previousSecretUntil.")
    public RestResponse<WebhookView> renewSecret(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(
                        RestResponse.Status.OK,
                        desk.renewSecret(RequestHeaders.id(id), RequestHeaders.precondition(match), caller))
                .build();
    }

    @POST
    @Path("{id}/pause")
    @Operation(
            operationId = "pauseWebhook",
            summary = "Pause · 暂停推送",
            description = "Nothing is sent until it is resumed, and nothing is lost. Pausing again changes nothing.")
    public RestResponse<WebhookView> pause(@PathParam("id") String id) {
        return changed(desk.pause(RequestHeaders.id(id), caller));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            operationId = "resumeWebhook",
            summary = "Resume · 恢复推送",
            description = "Goes on from where it stopped, at once, also where the receiver was failing.")
    public RestResponse<WebhookView> resume(@PathParam("id") String id) {
        return changed(desk.resume(RequestHeaders.id(id), caller));
    }

    private RestResponse<WebhookView> changed(Webhook webhook) {
        return answer(RestResponse.Status.OK, new WebhookDesk.Made(webhook, null))
                .build();
    }

    private ResponseBuilder<WebhookView> answer(RestResponse.Status status, WebhookDesk.Made made) {
        return ResponseBuilder.create(status, views.withSecret(made.webhook(), made.secret()))
                .header(HttpHeaders.ETAG, RequestHeaders.etag(made.webhook().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
