package cn.anju.monitoring.card;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who has got a policy card of which year; every household has one by the end of April (clause 6, R11). */
@Path("/api/v1/monitoring/policy-cards")
@Tag(name = "policy-cards", description = "政策明白卡 Policy cards")
class PolicyCardLedger extends LedgerResource<PolicyCard, PolicyCardRow> {
    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    LedgerStore store;

    @Inject
    PolicyCardPage page;

    PolicyCardLedger() {
        super(Ledger.of("monitoring/policy-cards", "policy-card", PolicyCard.class, PolicyCardRow.class)
                .dated("issuedOn")
                .due(Cadence.yearlyBy(Month.APRIL, 30).each("householdId"))
                .placedBy("householdId"));
    }

    @GET
    @Path("{id}/page")
    @Produces(HTML)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getPolicyCardPage",
            summary = "The card to print · 打印明白卡",
            description =
                    "A page in Chinese with what the household got in the year of the card and the policies that hold where it"
                            + " lives. The head's name is masked and leaves an entry in the access log; phone numbers are never on"
                            + " it.")
    public RestResponse<String> page(@PathParam("id") String id) {
        var card = store.find(ledger(), RequestHeaders.id(id), caller.scope()).orElseThrow(ProblemException::notFound);
        return ResponseBuilder.ok(page.of(card.view(), caller))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
