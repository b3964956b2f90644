package cn.anju.employment.code;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The codes that were issued: one is revoked by a correction that says when, and printed as often as needed. */
@Path("/api/v1/employment/employment-codes")
@Tag(name = "employment-codes", description = "就业码 Employment codes")
class EmploymentCodeLedger extends LedgerResource<EmploymentCode, EmploymentCodeRow> {
    @Inject
    CodeDesk codes;

    EmploymentCodeLedger() {
        super(Ledger.of("employment/employment-codes", "employment-code", EmploymentCode.class, EmploymentCodeRow.class)
                .dated("issuedOn")
                .placedBy("labourerId"));
    }

    @GET
    @Path("{id}/png")
    @Produces("image/png")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "printEmploymentCode",
            summary = "Picture of the code · 就业码图片",
            description =
                    "QR code with a signed link to its verification; nothing of the labourer is in it. 409 for a code that is"
                            + " expired, revoked or voided.")
    public RestResponse<byte[]> png(@PathParam("id") String id, @Context UriInfo uri) {
        return ResponseBuilder.ok(codes.print(ledger(), RequestHeaders.id(id), uri.getBaseUri(), caller))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
