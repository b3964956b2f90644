package cn.anju.assessment.fact;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The facts behind the scores, each leading to its record. */
@Path("/api/v1/assessment/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts", description = "What counts and why · 得分依据")
public class FactsResource {
    private final FactFinder finder;
    private final AssessedSites sites;
    private final Schemes schemes;
    private final Caller caller;

    FactsResource(FactFinder finder, AssessedSites sites, Schemes schemes, Caller caller) {
        this.finder = finder;
        this.sites = sites;
        this.schemes = schemes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listFacts",
            summary = "Facts of a site · 安置点的计分事实",
            description =
                    "With a quarter: the facts that the numbers of its indicators are made of, as of today. With a year,"
                            + " half or month: what happened in it (FLOW) and what is valid at its end (STOCK). Without a"
                            + " period: all current facts. Ordered by metric, first day and record.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, required = true, example = "360732-S01")
    @Parameter(
            name = "metric",
            in = ParameterIn.QUERY,
            description = "a metric of the scheme",
            example = "leader_visits")
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            description = "2022, 2022-H1, 2022-Q1 or 2022-03",
            example = "2022-Q1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "total: count the facts of all pages")
    public RestResponse<LedgerPage<Fact>> list(@Context UriInfo uri) {
        var asked = read(uri);
        if (!isVisible(asked.siteCode())) {
            throw ProblemException.notFound();
        }
        var page = finder.page(asked);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private boolean isVisible(String siteCode) {
        return sites.find(siteCode)
                .filter(site -> caller.scope().covers(site.code(), site.regionCode()))
                .isPresent();
    }

    private FactFinder.Asked read(UriInfo uri) {
        var parameters = new QueryParameters(
                uri.getQueryParameters(), "siteCode", "metric", "period", "limit", "cursor", "include");
        var asked = new FactFinder.Asked(
                parameters.required("siteCode"),
                parameters.oneOf("metric", schemes.metrics().keySet()),
                parameters.text("period").flatMap(text -> period(parameters, text)),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                parameters.text("cursor").flatMap(text -> cursor(parameters, text)),
                parameters.oneOf("include", List.of("total")).isPresent());
        parameters.check();
        return asked;
    }

    private static Optional<Period> period(QueryParameters parameters, String text) {
        var period = Period.parse(text);
        if (period.isEmpty()) {
            parameters.refuse("period", "period");
        }
        return period;
    }

    private static Optional<FactCursor> cursor(QueryParameters parameters, String text) {
        var cursor = FactCursor.parse(text);
        if (cursor.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return cursor;
    }
}
