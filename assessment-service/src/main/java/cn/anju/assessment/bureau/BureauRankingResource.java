package cn.anju.assessment.bureau;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.answer.Answers;
import cn.anju.assessment.standing.StandingParameters;
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

/** The bureaus of a county, ranked by what they lead. */
@Path("/api/v1/assessment/rankings/bureaus")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class BureauRankingResource {
    private final BureauRankings rankings;
    private final StandingParameters standing;
    private final Answers answers;
    private final Caller caller;

    BureauRankingResource(BureauRankings rankings, StandingParameters standing, Answers answers, Caller caller) {
        this.rankings = rankings;
        this.standing = standing;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getBureauRanking",
            summary = "Ranking of the lead bureaus in a quarter · 牵头单位排名",
            description =
                    "The share that is met of all obligations whose deadline lies in the quarter and has come, or that are met"
                            + " before it; what several bureaus lead counts for each. States of tasks are gathered every few"
                            + " minutes. All bureaus of a county are shown to those whose token covers the whole county.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BureauRankingView.class)))
    @APIResponse(responseCode = "304", description = "not changed since If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Uni<RestResponse<byte[]>> bureaus(@BeanParam BureauRankingCall call) {
        var question = BureauQuestion.read(call.uri().getQueryParameters(), caller.scope(), standing);
        return answers.to(question, () -> rankings.compose(question)).map(call::answer);
    }
}
