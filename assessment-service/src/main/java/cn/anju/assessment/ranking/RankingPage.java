package cn.anju.assessment.ranking;

import cn.anju.assessment.score.Ranking;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which part of a ranking is asked for.
 *
 * @param counted whether all that may be seen are to be counted
 */
public record RankingPage(int limit, Optional<RankingCursor> after, boolean counted) {
    /** The parameters that choose it. */
    public static final List<String> PARAMETERS = List.of("limit", "cursor", "include");

    public static RankingPage read(QueryParameters parameters) {
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(RankingCursor::parse);
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return new RankingPage(
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after,
                parameters.oneOf("include", List.of("total")).isPresent());
    }

    /**
     * What is cut out of a ranking.
     *
     * @param total null unless it was to be counted
     */
    public record Cut<T extends Ranking.Entry>(List<Ranking.Ranked<T>> places, String nextCursor, Integer total) {}

    public <T extends Ranking.Entry> Cut<T> of(List<Ranking.Ranked<T>> all, Predicate<T> visible) {
        var some = all.stream()
                .filter(place -> after.filter(cursor -> Ranking.ORDER.compare(place.entry(), cursor) <= 0)
                        .isEmpty())
                .filter(place -> visible.test(place.entry()))
                .limit(limit + 1L)
                .toList();
        Integer total = counted
                ? (int) all.stream()
                        .filter(place -> visible.test(place.entry()))
                        .count()
                : null;
        if (some.size() <= limit) {
            return new Cut<>(some, null, total);
        }
        var shown = some.subList(0, limit);
        return new Cut<>(
                shown, RankingCursor.after(shown.get(limit - 1).entry()).toString(), total);
    }
}
