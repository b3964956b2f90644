package cn.anju.kit.task;

import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What was asked for.
 *
 * @param rows keys of the rows; all if there are none
 */
record EvidenceRequest(LocalDate on, List<String> rows, List<String> siteCodes, String regionCode) {

    /** @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong */
    static EvidenceRequest read(MultivaluedMap<String, String> query, Collection<String> known, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "row", "siteCode", "regionCode");
        var rows = parameters.all("row");
        rows.stream()
                .filter(row -> !known.contains(row))
                .forEach(row -> parameters.refuse("row", "enum", String.join(", ", known)));
        var asked = new EvidenceRequest(
                parameters.date("on").orElse(today),
                rows,
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null));
        parameters.check();
        return asked;
    }

    boolean wants(AnnexTask task) {
        return rows.isEmpty() || rows.contains(task.row());
    }
}
