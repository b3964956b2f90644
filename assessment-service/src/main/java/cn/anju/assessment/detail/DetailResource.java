package cn.anju.assessment.detail;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.answer.Answers;
import cn.anju.assessment.answer.Answers.Page;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Single sites behind a ranking: all of one, two side by side, one over time. */
@Path("/api/v1/assessment/rankings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class DetailResource {
    private final SiteDetails details;
    private final DetailRequest request;
    private final Answers answers;
    private final Caller caller;

    DetailResource(SiteDetails details, DetailRequest request, Answers answers, Caller caller) {
        this.details = details;
        this.request = request;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("{period}/sites/{siteCode}")
    @Operation(
            operationId = "explainRanking",
            summary = "Every indicator of a site in a quarter · 单个安置点的得分明细",
            description =
                    "For each indicator what was asked, what was reached and what it counts, or why it does not count;"
                            + " its metrics lead to the facts behind it.")
    @Parameter(name = "period", in = ParameterIn.PATH, description = "a quarter", example = "2022-Q1")
    @Parameter(name = "siteCode", in = ParameterIn.PATH, example = "360732-S01")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "last day that counts; the end of the quarter or today if not given",
            example = "2022-02-28")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SiteRankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    @APIResponse(responseCode = "404", description = "no such site in the scope of the token")
    public Uni<RestResponse<byte[]>> explainRanking(
            @PathParam("period") String period,
            @PathParam("siteCode") String siteCode,
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var asked = request.site(period, siteCode, uri.getQueryParameters(), caller.scope());
        return answers.to(asked, () -> {
                    var detail = details.of(asked.cutoff(), asked.siteCode(), asked.scope());
                    return Page.whole(SiteRankingView.of(
                            detail.scheme(),
                            detail.standings(),
                            detail.place(),
                            detail.rankedSites(),
                            detail.explanation()));
                })
                .map(answer -> answer.send(known, uri));
    }

    @GET
    @Path("{period}/comparison")
    @Operation(
            operationId = "compareSites",
            summary = "Two sites, indicator by indicator · 两个安置点对比",
            description = "What each reached in every indicator of the quarter's scheme, and the difference.")
    @Parameter(name = "period", in = ParameterIn.PATH, description = "a quarter", example = "2022-Q1")
    @Parameter(
            name = "sites",
            in = ParameterIn.QUERY,
            required = true,
            description = "the codes of two sites",
            example = "360732-S01,360732-S02")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "last day that counts; the end of the quarter or today if not given",
            example = "2022-02-28")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    @APIResponse(responseCode = "404", description = "one of them is no site in the scope of the token")
    public Uni<RestResponse<byte[]>> compare(
            @PathParam("period") String period,
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var asked = request.comparison(period, uri.getQueryParameters(), caller.scope());
        return answers.to(
                        asked,
                        () -> Page.whole(ComparisonView.of(
                                details.of(asked.cutoff(), asked.one(), asked.scope()),
                                details.of(asked.cutoff(), asked.other(), asked.scope()))))
                .map(answer -> answer.send(known, uri));
    }

    @GET
    @Path("series")
    @Operation(
            operationId = "getSiteSeries",
            summary = "A site over quarters · 单个安置点逐季走势",
            description = "Rank, total, dimensions and indicators at the end of each quarter, of the running one today."
                    + " Figures are those of the facts as they are known now.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, required = true, example = "360732-S01")
    @Parameter(
            name = "indicator",
            in = ParameterIn.QUERY,
            description = "only this indicator of the last quarter's scheme",
            example = "leader-visits")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "first quarter, at most 11 before the last; 3 before it if not given",
            example = "2022-Q1")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "last quarter, the running one if not given",
            example = "2022-Q4")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    @APIResponse(responseCode = "404", description = "no such site in the scope of the token")
    public Uni<RestResponse<byte[]>> series(
            @Context UriInfo uri, @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var asked = request.series(uri.getQueryParameters(), caller.scope());
        return answers.to(asked, () -> {
                    var quarters = asked.cutoffs().stream()
                            .flatMap(cutoff -> details.find(cutoff, asked.siteCode(), asked.scope()).stream())
                            .toList();
                    if (quarters.isEmpty()) {
                        throw ProblemException.notFound();
                    }
                    return Page.whole(SeriesView.of(quarters, asked.indicator()));
                })
                .map(answer -> answer.send(known, uri));
    }
}
