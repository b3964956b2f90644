package cn.anju.assessment.ranking;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.answer.Answers;
import cn.anju.kit.security.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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

/** The rankings of the sites by quarter. */
@Path("/api/v1/assessment/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class RankingResource {
    private final Rankings rankings;
    private final RankingRequest request;
    private final Answers answers;
    private final Caller caller;

    RankingResource(Rankings rankings, RankingRequest request, Answers answers, Caller caller) {
        this.rankings = rankings;
        this.request = request;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getRanking",
            summary = "Ranking of the sites in a quarter · 季度排名",
            description =
                    "Ranks are given among the sites of the caller's county, or of those that regionCode, fiveType and"
                            + " sizeClass name; only sites within the scope of the token are shown. movement compares with"
                            + " the end of the quarter before.")
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
    @Parameter(
            name = "dimension",
            in = ParameterIn.QUERY,
            description = "rank by the score in a dimension of the scheme instead of the total; sites for which nothing"
                    + " counts there are left out",
            example = "EMPLOYMENT")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "total: count the sites of all pages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> getRanking(
            @Context UriInfo uri, @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        var question = request.read(uri.getQueryParameters(), caller.scope());
        return answers.to(question, () -> rankings.compose(question)).map(answer -> answer.send(known, uri));
    }
}
