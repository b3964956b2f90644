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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> getRanking(@BeanParam RankingCall call) {
        var question = request.read(call.uri().getQueryParameters(), caller.scope());
        return answers.to(question, () -> rankings.compose(question)).map(call::answer);
    }
}
