package cn.anju.assessment.quarter;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.fact.Fact;
import cn.anju.assessment.quarter.copy.CopiedFacts;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The facts behind a quarter that was frozen or published, each with the version of its record that counted. */
@Path("/api/v1/assessment/quarters/{period}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters")
class QuarterFactsResource {
    private static final int MOST_EDITIONS = 9_999;

    private final QuarterRequest request;
    private final CopiedFacts facts;
    private final QuarterSchemes schemes;
    private final References references;
    private final Caller caller;

    QuarterFactsResource(
            QuarterRequest request, CopiedFacts facts, QuarterSchemes schemes, References references, Caller caller) {
        this.request = request;
        this.facts = facts;
        this.schemes = schemes;
        this.references = references;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listQuarterFacts",
            summary = "Facts that an edition rests on · 通报所依据的事实",
            description =
                    "The facts of a site in the year until the end of the quarter, as they were at the cut-off of the edition;"
                            + " whatever became of their records since.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, required = true, example = "360732-S01")
    @Parameter(name = "metric", in = ParameterIn.QUERY, description = "only this one", example = "leader_visits")
    @Parameter(name = "edition", in = ParameterIn.QUERY, description = "1, as frozen, if not given", example = "1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "facts in a page", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public RestResponse<LedgerPage<Fact>> list(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = request.read(
                period, uri.getQueryParameters(), caller.scope(), "siteCode", "metric", "edition", "limit", "cursor");
        var parameters = asked.parameters();
        String site = parameters.required("siteCode");
        var metric = parameters.oneOf(
                "metric",
                asked.quarter()
                        .flatMap(schemes::find)
                        .map(scheme -> scheme.metrics().keySet())
                        .orElse(Set.of()));
        int edition = parameters.number("edition", 1, MOST_EDITIONS, 1);
        int limit = parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT);
        var after = parameters.text("cursor").flatMap(text -> cursor(parameters, text));
        parameters.check();
        if (!isVisible(site)) {
            throw ProblemException.notFound();
        }
        var page =
                facts.page(new CopiedFacts.Asked(asked.period(), asked.county(), edition, site, metric, limit, after));
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private boolean isVisible(String site) {
        return references
                .site(site)
                .filter(known -> caller.scope().covers(site, known.regionCode()))
                .isPresent();
    }

    private static Optional<PageCursor> cursor(QueryParameters parameters, String text) {
        var cursor = CopiedFacts.cursor(text);
        if (cursor.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return cursor;
    }
}
