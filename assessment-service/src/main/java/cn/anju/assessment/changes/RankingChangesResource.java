package cn.anju.assessment.changes;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.scoring.StateWatch;
import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.StandingParameters;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rankings as they change, for front ends. */
@Path("/api/v1/assessment/rankings/{period}/changes")
@Tag(name = "rankings", description = "Ranking of the sites and what it rests on · 安置点排名")
public class RankingChangesResource {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    /** About as long as a token is valid: whoever listens on comes again with a new one. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LiveStandings standings;
    private final StandingParameters parameters;
    private final StateWatch watch;
    private final Caller caller;

    RankingChangesResource(LiveStandings standings, StandingParameters parameters, StateWatch watch, Caller caller) {
        this.standings = standings;
        this.parameters = parameters;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "followRanking",
            summary = "A ranking as it changes · 实时排名",
            description =
                    "Server-sent events of the name ranking: the first tells all sites that the token covers, each"
                            + " later one those with another rank, total or grade. A comment every 20 seconds is a sign of life. The"
                            + " stream ends after five minutes; come again with a valid token.")
    @Parameter(name = "period", in = ParameterIn.PATH, description = "a quarter", example = "2022-Q1")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "prefix of the region codes of the sites to rank; the caller's county if not given",
            example = "360732")
    @Parameter(name = "fiveType", in = ParameterIn.QUERY, example = "MANAGED_SERVICE")
    @Parameter(name = "sizeClass", in = ParameterIn.QUERY, example = "LARGE")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = RankingChangeView.class)))
    @APIResponse(responseCode = "400", description = "a parameter is unknown or invalid")
    public Multi<OutboundSseEvent> changes(@PathParam("period") String period, @Context UriInfo uri, @Context Sse sse) {
        var query =
                new QueryParameters(uri.getQueryParameters(), StandingParameters.OF_POPULATION.toArray(String[]::new));
        var scope = caller.scope();
        var cutoff = parameters.cutoff(query, period);
        var population = parameters.population(query, scope);
        query.check();
        var competition = new Competition(cutoff.orElseThrow(), population, Optional.empty());
        var feed = new ChangeFeed(standings, competition, scope);
        Multi<OutboundSseEvent> changes = ticks(LOOK)
                .map(tick -> watch.revision())
                .skip()
                .repetitions()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(revision -> feed.next())
                .filter(Optional::isPresent)
                .map(change -> sse.newEventBuilder()
                        .name("ranking")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(RankingChangeView.class, change.get())
                        .build());
        Multi<OutboundSseEvent> signs = ticks(SIGN_OF_LIFE)
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(changes, signs).select().first(LONGEST);
    }

    private static Multi<Long> ticks(Duration every) {
        return Multi.createFrom().ticks().every(every).onOverflow().drop();
    }
}
