package cn.anju.kit.duty;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.imports.LedgerImports;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What was due in every ledger, what came and what came late.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerDuties<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerImports<F, R> {
    @Inject
    CompletenessFinder duties;

    protected LedgerDuties(Ledger<F, R> ledger) {
        super(ledger);
    }

    @GET
    @Path("completeness")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            required = true,
            description = "2022, 2022-H1, 2022-Q1 or 2022-03, not shorter than the time for which records are due",
            example = "2022-Q1")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "only places in this state; may be repeated",
            example = "OVERDUE")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "total: the sums of all pages as well")
    public RestResponse<Completeness> completeness(@Context UriInfo uri) {
        var cadence = ledger().cadence().orElseThrow(() -> new ProblemException(404, "no-cadence"));
        var asked = CompletenessRequest.read(uri.getQueryParameters(), cadence);
        var page = duties.page(ledger(), cadence, asked, caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
