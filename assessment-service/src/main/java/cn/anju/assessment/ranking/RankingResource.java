package cn.anju.assessment.ranking;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The rankings of the sites by quarter. */
@Path("/api/v1/assessment/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class RankingResource {
    private final Rankings rankings;
    private final RankingRequest request;
    private final Caller caller;

    RankingResource(Rankings rankings, RankingRequest request, Caller caller) {
        this.rankings = rankings;
        this.request = request;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getRanking",
            summary = "Ranking of the sites in a quarter · 季度排名",
            description =
                    "Ranks are given among the sites of the caller's county, or of those that regionCode, fiveType and"
                            + " sizeClass name; only sites within the scope of the token are shown.")
    @Parameter(name = "period", in = ParameterIn.QUERY, required = true, description = "a quarter", example = "2022-Q1")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "last day that counts; the end of the quarter or today if not given",
            example = "2022-02-28")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "prefix of the region codes of the sites to rank",
            example = "360732")
    @Parameter(
            name = "fiveType",
            in = ParameterIn.QUERY,
            description = "THRIVING_INDUSTRY 产业兴旺型, EMPLOYMENT_GROWTH 就业发展型, LIVABLE_ECOLOGY 生态宜居型,"
                    + " COLLECTIVE_ECONOMY 集体经济型, MANAGED_SERVICE 管理服务型",
            example = "MANAGED_SERVICE")
    @Parameter(
            name = "sizeClass",
            in = ParameterIn.QUERY,
            description = "LARGE 800 residents or more 800人及以上, MEDIUM 200 to 799, SMALL fewer than 200 不足200人",
            example = "LARGE")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> getRanking(
            @Context UriInfo uri, @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var question = request.ranking(uri.getQueryParameters(), caller.scope());
        return rankings.ranking(question).map(answer -> send(answer, known));
    }

    @GET
    @Path("{period}/sites/{siteCode}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
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
    public RestResponse<byte[]> explainRanking(
            @PathParam("period") String period,
            @PathParam("siteCode") String siteCode,
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var question = request.site(period, uri.getQueryParameters(), caller.scope());
        return send(rankings.site(question, siteCode), known);
    }

    private static RestResponse<byte[]> send(Answer answer, String known) {
        ResponseBuilder<byte[]> response = answer.etag().equals(known)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(answer.json(), MediaType.APPLICATION_JSON);
        return response.header(HttpHeaders.ETAG, answer.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
