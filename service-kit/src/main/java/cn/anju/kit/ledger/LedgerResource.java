package cn.anju.kit.ledger;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.attachment.LedgerAttachments;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The REST interface of a ledger, the same for all: a ledger's own class is its declaration.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class LedgerResource<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerAttachments<F, R> {
    @Inject
    LedgerDesk desk;

    protected LedgerResource(Ledger<F, R> ledger) {
        super(ledger);
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<LedgerPage<LedgerView<F>>> list(@Context UriInfo uri) {
        return desk.list(ledger(), uri, caller);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<LedgerView<F>> get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return desk.get(ledger(), RequestHeaders.id(id), known, caller);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public LedgerPage<LedgerHistory.Entry> history(@PathParam("id") String id) {
        return desk.history(ledger(), RequestHeaders.id(id), caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<F>> create(F fields, @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return desk.create(ledger(), fields, RequestHeaders.key(key), caller);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<F>> put(
            @PathParam("id") String id, F fields, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return desk.put(ledger(), RequestHeaders.id(id), fields, RequestHeaders.precondition(match), caller);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<F>> patch(
            @PathParam("id") String id, ObjectNode patch, @HeaderParam(HttpHeaders.IF_MATCH) String match)
            throws IOException {
        return desk.patch(ledger(), RequestHeaders.id(id), patch, RequestHeaders.precondition(match), caller);
    }

    @POST
    @Path("{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<F>> makeVoid(
            @PathParam("id") String id, VoidRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return desk.makeVoid(ledger(), RequestHeaders.id(id), request, RequestHeaders.precondition(match), caller);
    }
}
