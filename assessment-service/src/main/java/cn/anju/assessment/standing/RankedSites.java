package cn.anju.assessment.standing;

import cn.anju.assessment.score.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of a competition, best first. */
public final class RankedSites {
    private final List<Ranking.Ranked<Standing>> places;
    private final Map<String, Ranking.Ranked<Standing>> bySite = new HashMap<>();

    RankedSites(List<Ranking.Ranked<Standing>> places) {
        this.places = List.copyOf(places);
        places.forEach(place -> bySite.put(place.entry().siteCode(), place));
    }

    public List<Ranking.Ranked<Standing>> places() {
        return places;
    }

    public Optional<Ranking.Ranked<Standing>> of(String siteCode) {
        return Optional.ofNullable(bySite.get(siteCode));
    }
}
