package cn.anju.kit.integrity;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which findings are asked for. */
record IntegrityRequest(
        Scope scope, List<String> siteCodes, String regionCode, int limit, Optional<PageCursor> after, boolean total) {
    private static final int KEY = 3;

    /** @throws ProblemException 400 with every parameter that is wrong */
    static IntegrityRequest ofAll(MultivaluedMap<String, String> query, Scope scope) {
        return read(new QueryParameters(query, "siteCode", "regionCode"), scope);
    }

    /** @throws ProblemException 400 with every parameter that is wrong */
    static IntegrityRequest ofOne(MultivaluedMap<String, String> query, Scope scope) {
        return read(new QueryParameters(query, "siteCode", "regionCode", "limit", "cursor", "include"), scope);
    }

    private static IntegrityRequest read(QueryParameters parameters, Scope scope) {
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, KEY))
                .filter(c -> isId(c.key().get(1)));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var asked = new IntegrityRequest(
                scope,
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after,
                parameters.oneOf("include", List.of("total")).isPresent());
        parameters.check();
        return asked;
    }

    Map<String, Object> parameters() {
        var key = after.map(PageCursor::key);
        var result = new HashMap<String, Object>();
        result.put("regions", scope.regionPrefixes().toArray(String[]::new));
        result.put("sites", scope.siteCodes().toArray(String[]::new));
        result.put("siteCodes", siteCodes.isEmpty() ? null : siteCodes.toArray(String[]::new));
        result.put("regionCode", regionCode);
        result.put("limit", limit + 1);
        result.put("afterType", key.map(k -> k.get(0)).orElse(null));
        result.put("afterId", key.map(k -> k.get(1)).orElse(null));
        result.put("afterMark", key.map(k -> k.get(2)).orElse(null));
        return result;
    }

    private static boolean isId(String text) {
        try {
            return text.equals(UUID.fromString(text).toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
