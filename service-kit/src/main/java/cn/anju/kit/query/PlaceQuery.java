package cn.anju.kit.query;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every list that is worked out from records shares: which places it is about, how many items a page has, and after which
 * one it begins.
 *
 * @param after the sort key of the last item of the page before; empty on the first page
 */
public record PlaceQuery(List<String> siteCodes, String regionCode, int limit, List<?> after) {

    /** The parameters of a list, by name: those of its own, and those that all share. */
    public static QueryParameters parameters(MultivaluedMap<String, String> query, String... own) {
        var names = Stream.concat(Stream.of(own), Stream.of("siteCode", "regionCode", "limit", "cursor"));
        return new QueryParameters(query, names.toArray(String[]::new));
    }

    /**
     * Reads those that all share; what is wrong is told by {@link QueryParameters#check()}.
     *
     * @param key how the values of the sort key are read from a cursor
     */
    public static PlaceQuery read(QueryParameters parameters, List<Function<String, ?>> key) {
        return new PlaceQuery(
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after(parameters, key));
    }

    private static List<?> after(QueryParameters parameters, List<Function<String, ?>> key) {
        var text = parameters.text("cursor");
        if (text.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        try {
            var texts = PageCursor.parse(text.get(), key.size()).orElseThrow().key();
            for (int i = 0; i < key.size(); i++) {
                values.add(key.get(i).apply(texts.get(i)));
            }
            return values;
        } catch (RuntimeException e) {
            parameters.refuse("cursor", "cursor");
            return List.of();
        }
    }

    /** The parameters of a query for it: those of {@link #within}, {@code limit} with one more, and {@code after0} and so on. */
    public Map<String, Object> values(Scope scope, int keys) {
        var values = places(scope);
        values.put("limit", limit + 1);
        for (int i = 0; i < keys; i++) {
            values.put("after" + i, after.isEmpty() ? null : after.get(i));
        }
        return values;
    }

    /** The parameters of {@link #within} alone. */
    public Map<String, Object> places(Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCodes", siteCodes.isEmpty() ? null : siteCodes.toArray(String[]::new));
        values.put("regionCode", regionCode);
        return values;
    }

    /** SQL for whether rows of an alias are at a place that the caller may know of and that is asked about. */
    public static String within(String alias) {
        return within(alias, "scope_region");
    }

    /** The same where the region is in another column. */
    public static String within(String alias, String regionColumn) {
        return """
                (%1$s.%2$s ^@ any (:regions) or %1$s.site_code = any (:sites))
                 and (:siteCodes::text[] is null or %1$s.site_code = any (:siteCodes))
                 and (:regionCode::text is null or %1$s.%2$s ^@ :regionCode)
                """.formatted(alias, regionColumn);
    }

    /** SQL for whether rows of an alias are at a place that the caller may know of. */
    public static String inScope(String alias) {
        return "(%1$s.scope_region ^@ any (:regions) or %1$s.site_code = any (:sites))".formatted(alias);
    }

    /** The page of what was found with one more than its limit. */
    public <T> LedgerPage<T> page(List<T> found, Function<T, PageCursor> key) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new LedgerPage<>(
                shown, more ? key.apply(shown.get(shown.size() - 1)).toString() : null, null);
    }
}
