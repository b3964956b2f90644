package cn.anju.site.overdue;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is asked of a list of overdue records, the longest overdue first. */
public record OverdueQuery(LocalDate on, List<String> siteCodes, String regionCode, int limit, After after) {
    private static final int CURSOR_VALUES = 2;

    /** Conditions on a row {@code r} for the parameters of {@link #values}. */
    public static final String CONDITIONS = """
            r.status = 'ACTIVE' and r.due_on < :on
                and (r.scope_region ^@ any (:regions) or r.site_code = any (:sites))
                and (:siteCodes::text[] is null or r.site_code = any (:siteCodes))
                and (:regionCode::text is null or r.scope_region ^@ :regionCode)
                and (:afterDay::date is null or (r.due_on, r.id) > (:afterDay::date, :afterId::uuid))
            """;

    /** Deadline and id of the last record of the page before. */
    public record After(LocalDate dueOn, UUID id) {
        static Optional<After> parse(String text) {
            try {
                return PageCursor.parse(text, CURSOR_VALUES)
                        .map(PageCursor::key)
                        .map(key -> new After(LocalDate.parse(key.get(0)), UUID.fromString(key.get(1))));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** The cursor that leads on from here. */
        public String cursor() {
            return PageCursor.after(dueOn.toString(), id.toString()).toString();
        }
    }

    /** @throws ProblemException 400 with every parameter that is wrong */
    public static OverdueQuery read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "siteCode", "regionCode", "limit", "cursor");
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(After::parse);
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var asked = new OverdueQuery(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.orElse(null));
        parameters.check();
        return asked;
    }

    /** Values for {@link #CONDITIONS} and for {@code :limit}, which is one more than asked for. */
    public Map<String, Object> values(Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("on", on);
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCodes", siteCodes.isEmpty() ? null : siteCodes.toArray(String[]::new));
        values.put("regionCode", regionCode);
        values.put("afterDay", after == null ? null : after.dueOn());
        values.put("afterId", after == null ? null : after.id());
        values.put("limit", limit + 1);
        return values;
    }
}
