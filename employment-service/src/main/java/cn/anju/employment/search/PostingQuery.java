package cn.anju.employment.search;

import cn.anju.employment.DayCursor;
import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/**
 * Which job a clerk looks for.
 *
 * @param skills one of which the job asks for
 * @param within how far away it is at most
 * @param payFrom what it pays at least, at its best
 * @param open only jobs that are published, not closed and not filled; false for all others; null for all
 * @param text part of the title, the employer or the place
 */
record PostingQuery(
        LocalDate on,
        List<String> siteCodes,
        String regionCode,
        List<String> skills,
        String channel,
        DistanceClass within,
        Integer payFrom,
        Boolean open,
        String text,
        int limit,
        DayCursor after) {

    /** @throws ProblemException 400 with every parameter that is wrong */
    static PostingQuery read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(
                query,
                "on",
                "siteCode",
                "regionCode",
                "skill",
                "channel",
                "within",
                "payFrom",
                "open",
                "q",
                "limit",
                "cursor");
        var asked = new PostingQuery(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters.all("skill"),
                parameters.oneOf("channel", EnumWords.of(Channel.class)).orElse(null),
                LabourerQuery.distance(parameters, "within").orElse(null),
                LabourerQuery.amount(parameters, "payFrom"),
                parameters
                        .oneOf("open", List.of("true", "false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                parameters.text("q").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                DayCursor.read(parameters).orElse(null));
        parameters.check();
        return asked;
    }
}
