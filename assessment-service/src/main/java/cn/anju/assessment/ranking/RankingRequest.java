package cn.anju.assessment.ranking;

import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.StandingParameters;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is asked of a ranking; whatever is wrong is a 400 that names it. */
@ApplicationScoped
public class RankingRequest {
    private static final String[] KNOWN = Stream.of(
                    List.of("period", "asOf", "dimension"), StandingParameters.OF_POPULATION, RankingPage.PARAMETERS)
            .flatMap(List::stream)
            .toArray(String[]::new);

    private final StandingParameters standing;

    RankingRequest(StandingParameters standing) {
        this.standing = standing;
    }

    /** Who asks for which part of which ranking. */
    public record Question(Competition competition, Scope scope, RankingPage page) {}

    public Question read(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, KNOWN);
        var cutoff = standing.cutoff(parameters, parameters.required("period"));
        var population = standing.population(parameters, scope);
        var dimension = standing.dimension(parameters, cutoff);
        var page = RankingPage.read(parameters);
        parameters.check();
        return new Question(new Competition(cutoff.orElseThrow(), population, dimension), scope, page);
    }
}
