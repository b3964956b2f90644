package cn.anju.site.facility;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.ledger.VoidRequest;
import cn.anju.kit.problem.ProblemException;
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

/** Facilities of sites, each for the time in which its condition is the same. */
@Path("/api/v1/site/facilities")
@Tag(name = "facilities", description = "配套设施 Facilities")
class FacilityLedger extends LedgerResource<Facility, FacilityRow> {
    @Inject
    LedgerStore store;

    FacilityLedger() {
        super(Ledger.of("site/facilities", "facility", Facility.class, FacilityRow.class));
    }

    /** What follows from checks goes with them. */
    @Override
    @POST
    @Path("{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(operationId = "voidFacility")
    public RestResponse<LedgerView<Facility>> makeVoid(
            @PathParam("id") String id, VoidRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        store.find(ledger(), RequestHeaders.id(id), caller.scope())
                .filter(row -> row.fields().partOf() != null)
                .ifPresent(row -> {
                    throw new ProblemException(
                            409, "part-of-facility", row.fields().partOf());
                });
        return super.makeVoid(id, request, match);
    }
}
