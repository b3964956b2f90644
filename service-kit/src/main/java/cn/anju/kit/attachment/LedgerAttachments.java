package cn.anju.kit.attachment;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.LedgerDuties;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.ledger.VoidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Photos and documents on the records of every ledger. Analysts do not get them: faces, signatures and names are personal
 * data that nobody can mask.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerAttachments<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerDuties<F, R> {
    @Inject
    AttachmentDesk attachments;

    protected LedgerAttachments(Ledger<F, R> ledger) {
        super(ledger);
    }

    /** Takes the file as the body itself, which streams; parts of a form would lie unencrypted on disk first. */
    @POST
    @Path("{id}/attachments")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<Attachment> attach(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream file)
            throws IOException {
        var request = AttachmentRequest.read(uri.getQueryParameters(), contentType);
        return attachments.attach(ledger(), RequestHeaders.id(id), request, file, caller);
    }

    @GET
    @Path("{id}/attachments")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<LedgerPage<Attachment>> listAttachments(@PathParam("id") String id) {
        return attachments.list(ledger(), RequestHeaders.id(id), caller);
    }

    @GET
    @Path("{id}/attachments/{attachmentId}")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<Attachment> getAttachment(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return attachments.get(ledger(), RequestHeaders.id(id), RequestHeaders.id(attachmentId), known, caller);
    }

    @GET
    @Path("{id}/attachments/{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public Response getAttachmentContent(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange) {
        return attachments.content(
                ledger(),
                RequestHeaders.id(id),
                RequestHeaders.id(attachmentId),
                new ContentRequest(known, range, ifRange),
                caller);
    }

    @POST
    @Path("{id}/attachments/{attachmentId}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<Attachment> voidAttachment(
            @PathParam("id") String id, @PathParam("attachmentId") String attachmentId, VoidRequest request) {
        return attachments.makeVoid(
                ledger(), RequestHeaders.id(id), RequestHeaders.id(attachmentId), request.reason(), caller);
    }
}
