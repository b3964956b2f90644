package cn.anju.assessment.task;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/**
 * Which obligations are asked for.
 *
 * @param states all if there are none
 * @param earlier how many occasions before the current one
 */
public record ObligationRequest(
        LocalDate on,
        List<String> rows,
        String bureau,
        List<String> siteCodes,
        String regionCode,
        List<String> states,
        int earlier) {
    private static final int MOST_EARLIER = 12;

    public ObligationRequest {
        rows = List.copyOf(rows);
        siteCodes = List.copyOf(siteCodes);
        states = List.copyOf(states);
    }

    /** @throws ProblemException 400 with every parameter that is wrong */
    static ObligationRequest read(MultivaluedMap<String, String> query, TrackedTasks tasks, LocalDate today) {
        var parameters =
                new QueryParameters(query, "on", "row", "bureau", "siteCode", "regionCode", "state", "earlier");
        var rows = parameters.all("row");
        var known = tasks.all().stream().map(TrackedTask::row).toList();
        if (!known.containsAll(rows)) {
            parameters.refuse("row", "enum", String.join(", ", known));
        }
        var states = parameters.all("state");
        var words = EnumWords.of(ObligationState.class);
        if (!words.containsAll(states)) {
            parameters.refuse("state", "enum", String.join(", ", words));
        }
        var asked = new ObligationRequest(
                parameters.date("on").orElse(today),
                rows,
                parameters.text("bureau").orElse(null),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                states,
                parameters.number("earlier", 0, MOST_EARLIER, 1));
        parameters.check();
        return asked;
    }

    boolean wants(TrackedTask task) {
        return (rows.isEmpty() || rows.contains(task.row()))
                && (bureau == null || task.lead().contains(bureau));
    }

    boolean wants(Obligation obligation) {
        return states.isEmpty() || states.contains(obligation.state().name());
    }
}
