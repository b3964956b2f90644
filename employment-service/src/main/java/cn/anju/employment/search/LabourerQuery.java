package cn.anju.employment.search;

import cn.anju.employment.DayCursor;
import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.labourer.Labourer.LabourClass;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a clerk looks for.
 *
 * @param skills each of which the labourer has
 * @param reaches how far the labourer goes at least
 * @param payUpTo what the labourer wishes at most
 * @param text part of the wish or of a skill
 */
record LabourerQuery(
        LocalDate on,
        List<String> siteCodes,
        String regionCode,
        List<String> skills,
        String channel,
        DistanceClass reaches,
        Integer payUpTo,
        String labourClass,
        Boolean looking,
        String text,
        int limit,
        DayCursor after) {
    static final int MOST_PAY = 10_000_000;

    /** @throws ProblemException 400 with every parameter that is wrong */
    static LabourerQuery read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(
                query,
                "on",
                "siteCode",
                "regionCode",
                "skill",
                "wishedChannel",
                "reaches",
                "payUpTo",
                "labourClass",
                "looking",
                "q",
                "limit",
                "cursor");
        var asked = new LabourerQuery(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters.all("skill"),
                parameters.oneOf("wishedChannel", EnumWords.of(Channel.class)).orElse(null),
                distance(parameters, "reaches").orElse(null),
                amount(parameters, "payUpTo"),
                parameters.oneOf("labourClass", EnumWords.of(LabourClass.class)).orElse(null),
                parameters
                        .oneOf("looking", List.of("true", "false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                parameters.text("q").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                DayCursor.read(parameters).orElse(null));
        parameters.check();
        return asked;
    }

    static Optional<DistanceClass> distance(QueryParameters parameters, String name) {
        var words = EnumWords.of(DistanceClass.class);
        return parameters.oneOf(name, words).filter(words::contains).map(DistanceClass::valueOf);
    }

    static Integer amount(QueryParameters parameters, String name) {
        return parameters.text(name).isEmpty() ? null : parameters.number(name, 0, MOST_PAY, 0);
    }
}
