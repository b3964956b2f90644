package cn.anju.industry.contract;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For officers: what contracts should have brought, what they brought, and who is in arrears. */
@Path("/api/v1/industry/contract-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract-accounts", description = "合同履约 Income expected of contracts, and arrears")
class ContractAccountResource {
    private final ContractAccounts accounts;
    private final Caller caller;

    ContractAccountResource(ContractAccounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listContractAccounts",
            summary = "Expected income and arrears · 合同应收与欠款",
            description =
                    "Each contract with what fell due and what was paid up to a day; the longest in arrears first.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "up to which day; today if not given",
            example = "2022-12-31")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 of this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "organizationId", in = ParameterIn.QUERY, description = "of this organisation")
    @Parameter(
            name = "inArrears",
            in = ParameterIn.QUERY,
            description = "true: only those in arrears",
            example = "true")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<ContractAccount>> list(@Context UriInfo uri) {
        var page = accounts.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
