package cn.anju.assessment.changes;

import cn.anju.assessment.changes.RankingChangeView.Place;
import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.kit.security.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one listener has been told of a ranking so far. */
final class ChangeFeed {
    private final LiveStandings standings;
    private final Competition competition;
    private final Scope scope;
    private Map<String, Place> told;

    ChangeFeed(LiveStandings standings, Competition competition, Scope scope) {
        this.standings = standings;
        this.competition = competition;
        this.scope = scope;
    }

    /** What is to be told now; empty if nothing has changed that this listener may see. */
    synchronized Optional<RankingChangeView> next() {
        Map<String, Place> now = new LinkedHashMap<>();
        var changed = new ArrayList<Place>();
        boolean first = told == null;
        Map<String, Place> before = first ? Map.of() : told;
        for (var place : standings.ranked(competition).places()) {
            var site = place.entry().score().site();
            if (scope.covers(site.code(), site.regionCode())) {
                var previous = before.get(site.code());
                var current = Place.of(place, previous);
                now.put(site.code(), current);
                if (!current.isAs(previous)) {
                    changed.add(current);
                }
            }
        }
        List<String> gone =
                before.keySet().stream().filter(code -> !now.containsKey(code)).toList();
        told = now;
        return first || !changed.isEmpty() || !gone.isEmpty()
                ? Optional.of(new RankingChangeView(
                        competition.cutoff().quarter().toString(),
                        competition.cutoff().asOf(),
                        changed,
                        gone))
                : Optional.empty();
    }
}
