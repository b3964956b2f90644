package cn.anju.industry.account;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.industry.organization.Organizations;
import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of an organisation. */
@Path("/api/v1/industry/collective-organizations/{id}/balances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collective-organizations")
class BalancesResource {
    private final Organizations organizations;
    private final Balances balances;
    private final ReadOnly readOnly;
    private final Caller caller;
    private final Clock clock;

    BalancesResource(Organizations organizations, Balances balances, ReadOnly readOnly, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.balances = balances;
        this.readOnly = readOnly;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listAccountBalances",
            summary = "What stands in each account · 科目余额",
            description = "Of everything booked up to a day; accounts that were never used are left out.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "up to which day; today if not given",
            example = "2022-12-31")
    public LedgerPage<AccountBalance> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "on");
        var on = parameters.date("on").orElse(LocalDate.now(clock));
        parameters.check();
        organizations.find(id, caller.scope());
        var held = readOnly.run(() -> balances.on(id, on));
        return new LedgerPage<>(
                held.entrySet().stream()
                        .map(e -> balance(e.getKey(), e.getValue(), on))
                        .toList(),
                null,
                null);
    }

    private static AccountBalance balance(Account account, BigDecimal balance, LocalDate on) {
        var words = Terms.of(account);
        return new AccountBalance(account, new Bilingual(words.zh(), words.en()), account.side(), on, balance);
    }
}
