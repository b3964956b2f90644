package cn.anju.assessment.bureau;

import cn.anju.assessment.ranking.RankingPage;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.standing.Population;
import cn.anju.assessment.standing.StandingParameters;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks for which part of which ranking of bureaus.
 *
 * @param regions counties, or beginnings of their codes
 */
record BureauQuestion(Cutoff cutoff, Set<String> regions, Scope scope, RankingPage page) {
    private static final String[] KNOWN = Stream.concat(
                    Stream.of("period", "regionCode"), RankingPage.PARAMETERS.stream())
            .toArray(String[]::new);
    private static final String COUNTY_OR_LARGER = "\\d{2,6}";

    BureauQuestion {
        regions = Set.copyOf(regions);
    }

    /** @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong */
    static BureauQuestion read(MultivaluedMap<String, String> query, Scope scope, StandingParameters standing) {
        var parameters = new QueryParameters(query, KNOWN);
        var cutoff = standing.cutoff(parameters, parameters.required("period"));
        var regions = parameters
                .matching("regionCode", COUNTY_OR_LARGER)
                .map(Set::of)
                .orElseGet(() -> Population.countiesOf(scope));
        var page = RankingPage.read(parameters);
        parameters.check();
        return new BureauQuestion(cutoff.orElseThrow(), regions, scope, page);
    }
}
