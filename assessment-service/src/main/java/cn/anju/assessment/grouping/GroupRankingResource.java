package cn.anju.assessment.grouping;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.answer.Answers;
import cn.anju.assessment.ranking.RankingCall;
import cn.anju.assessment.ranking.RankingRequest;
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

/** Rankings of those who answer for several sites. */
@Path("/api/v1/assessment/rankings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class GroupRankingResource {
    private final GroupRankings rankings;
    private final ByLeader byLeader;
    private final ByTownship byTownship;
    private final RankingRequest request;
    private final Answers answers;
    private final Caller caller;

    GroupRankingResource(
            GroupRankings rankings,
            ByLeader byLeader,
            ByTownship byTownship,
            RankingRequest request,
            Answers answers,
            Caller caller) {
        this.rankings = rankings;
        this.byLeader = byLeader;
        this.byTownship = byTownship;
        this.request = request;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("leaders")
    @Operation(
            operationId = "getLeaderRanking",
            summary = "Ranking of the site leaders in a quarter · 点长排名",
            description =
                    "The mean of the sites that each led in the quarter, weighted by the days led. Leaders are known"
                            + " by name within a county; only those are shown all of whose sites the token covers.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GroupRankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> leaders(@BeanParam RankingCall call) {
        return ranking(ByLeader.class, byLeader, call);
    }

    @GET
    @Path("townships")
    @Operation(
            operationId = "getTownshipRanking",
            summary = "Ranking of the townships in a quarter · 乡镇排名",
            description = "The mean of the sites of each township, weighted by households; only those are shown all of"
                    + " whose sites the token covers.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GroupRankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> townships(@BeanParam RankingCall call) {
        return ranking(ByTownship.class, byTownship, call);
    }

    private Uni<RestResponse<byte[]>> ranking(Class<? extends Grouping> by, Grouping grouping, RankingCall call) {
        var question = new GroupRankings.Question(by, request.read(call.uri().getQueryParameters(), caller.scope()));
        return answers.to(question, () -> rankings.compose(question, grouping)).map(call::answer);
    }
}
