package cn.anju.county.ranking;

import cn.anju.county.load.CountyApi;
import cn.anju.county.load.LoadFailure;
import cn.anju.county.ranking.Ranking.Place;
import cn.anju.county.ranking.SiteScores.Indicator;
import cn.anju.county.reference.ReferenceData;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the first quarter's ranking once it has caught up, and why its last site is last. */
public final class RankingReport {
    private static final String PERIOD = "2022-Q1";
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int REASONS = 3;

    private final CountyApi api;
    private final ReferenceData reference;
    private final PrintStream out;
    private final InstantSource clock;
    private final Duration calm;

    public RankingReport(CountyApi api, ReferenceData reference, PrintStream out, InstantSource clock) {
        this(api, reference, out, clock, CALM);
    }

    /**
     * @param calm how long the ranking must not change before it counts as caught up
     */
    RankingReport(CountyApi api, ReferenceData reference, PrintStream out, InstantSource clock, Duration calm) {
        this.calm = calm;
        this.api = api;
        this.reference = reference;
        this.out = out;
        this.clock = clock;
    }

    /** Throws {@link LoadFailure} if the ranking does not come to rest within two minutes. */
    public void print() {
        var ranking = settled();
        out.println();
        out.println("Ranking of the " + ranking.places().size() + " sites, " + PERIOD);
        table(ranking).lines().forEach(out::println);
        out.println();
        explain(ranking.last());
    }

    /** Waits for the ranking to catch up; throws {@link LoadFailure} if it does not come to rest within two minutes. */
    public void awaitRest() {
        settled();
    }

    private Ranking settled() {
        return Ranking.settled(api, PERIOD, reference.sites().size(), calm, PATIENCE, clock);
    }

    private TextTable table(Ranking ranking) {
        var table = new TextTable("rlllrlrrrrr");
        var header = new ArrayList<>(List.of("rank", "site", "township", "leader", "total", "grade"));
        Ranking.DIMENSIONS.forEach(dimension -> header.add(dimension.toLowerCase(Locale.ROOT)));
        table.add(header);
        for (Place place : ranking.places()) {
            var cells = new ArrayList<>(List.of(
                    place.rank(),
                    place.siteName(),
                    reference.region(place.regionCode()).name(),
                    place.leader(),
                    place.total(),
                    place.grade()));
            cells.addAll(place.dimensions());
            table.add(cells);
        }
        return table;
    }

    private void explain(Place last) {
        var details = api.find("/api/v1/assessment/rankings/" + PERIOD + "/sites/" + last.siteCode())
                .orElseThrow(() -> new LoadFailure("No details of " + last.siteCode() + " in " + PERIOD));
        var scores = SiteScores.of(details);
        out.println(last.siteName() + " is last with " + last.total() + " points. It loses most by:");
        for (Indicator indicator : scores.costliest(REASONS)) {
            out.println("  " + indicator.label() + " (" + indicator.id() + "): " + done(indicator) + ", "
                    + percent(indicator.ratio()) + " of full marks, costs " + Points.of(scores.lost(indicator))
                    + " points");
        }
    }

    private static String done(Indicator indicator) {
        return Points.plain(indicator.numerator()) + " of " + Points.plain(indicator.denominator());
    }

    private static String percent(BigDecimal ratio) {
        return Points.plain(ratio.movePointRight(2).setScale(0, RoundingMode.HALF_UP)) + "%";
    }
}
