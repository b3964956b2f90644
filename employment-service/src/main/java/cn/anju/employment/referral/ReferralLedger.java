package cn.anju.employment.referral;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Referrals to jobs, at the place of the labourer. */
@Path("/api/v1/employment/referrals")
@Tag(name = "referrals", description = "岗位推荐 Referrals to jobs")
class ReferralLedger extends LedgerResource<Referral, ReferralRow> {
    @Inject
    HiringDesk hiring;

    ReferralLedger() {
        super(Ledger.of("employment/referrals", "referral", Referral.class, ReferralRow.class)
                .dated("referredOn")
                .placedBy("labourerId"));
    }

    @POST
    @Path("{id}/hire")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "hireReferred",
            summary = "The referral led to work · 推荐录用",
            description =
                    "With If-Match. Records the employment, with employer, work and pay of the posting, and notes it as the"
                            + " outcome of the referral, both or neither. 409 if the referral has an outcome already.")
    public RestResponse<LedgerView<Referral>> hire(
            @PathParam("id") String id, Hiring hired, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var view = hiring.hire(ledger(), RequestHeaders.id(id), hired, RequestHeaders.precondition(match), caller);
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }
}
