package cn.anju.kit.reveal;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A ledger with personal texts: masked everywhere but here, where a person, never a system, says what for (decision 8).
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class PersonalLedgerResource<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerResource<F, R> {
    @Inject
    RevealDesk reveals;

    protected PersonalLedgerResource(Ledger<F, R> ledger) {
        super(ledger);
    }

    @POST
    @Path("{id}/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER})
    public RestResponse<Map<String, String>> reveal(@PathParam("id") String id, RevealRequest request) {
        var texts = reveals.reveal(ledger(), RequestHeaders.id(id), request, caller);
        return ResponseBuilder.ok(texts)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
