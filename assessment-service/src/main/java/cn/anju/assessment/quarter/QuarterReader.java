package cn.anju.assessment.quarter;

import cn.anju.assessment.quarter.copy.QuarterCopies;
import cn.anju.assessment.quarter.copy.SiteFigures;
import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.Publications;
import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.score.Ranking;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tells of quarters: a frozen one shows each site to those in charge of it, a published one is for all to read. */
@ApplicationScoped
class QuarterReader {
    private static final int FROZEN = 1;

    private final Quarters quarters;
    private final QuarterCopies copies;
    private final Publications publications;

    QuarterReader(Quarters quarters, QuarterCopies copies, Publications publications) {
        this.quarters = quarters;
        this.copies = copies;
        this.publications = publications;
    }

    QuarterView view(Period period, String county, Scope scope) {
        var editions = publications.of(period, county);
        var quarter = quarters.find(period, county);
        return QuarterView.of(period, county, quarter, editions, places(period, county, editions, scope));
    }

    /** Every quarter of a county that was frozen, without its sites. */
    List<QuarterView> all(String county) {
        return quarters.of(county).stream()
                .map(quarter -> QuarterView.of(
                        quarter.period(),
                        county,
                        Optional.of(quarter),
                        publications.of(quarter.period(), county),
                        List.of()))
                .toList();
    }

    /** What a site is judged by: as frozen, and once it is published as in the latest edition. */
    PublishedSite site(Period period, String county, String siteCode, Scope scope) {
        var published = publications.latest(period, county);
        if (published.isPresent()) {
            return published.get().content().sites().stream()
                    .filter(site -> site.score().siteCode().equals(siteCode))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }
        return ranked(period, county).stream()
                .filter(place -> place.entry().siteCode().equals(siteCode))
                .filter(place -> scope.covers(siteCode, place.entry().regionCode()))
                .map(place -> new PublishedSite(place.rank(), null, null, place.entry(), List.of()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** @param edition the latest where it is empty */
    Publication publication(Period period, String county, Optional<Integer> edition) {
        return edition.map(number -> publications.find(period, county, number))
                .orElseGet(() -> publications.latest(period, county))
                .orElseThrow(ProblemException::notFound);
    }

    private List<QuarterView.Place> places(Period period, String county, List<Publication> editions, Scope scope) {
        if (!editions.isEmpty()) {
            return editions.get(editions.size() - 1).content().sites().stream()
                    .map(site -> QuarterView.Place.of(site.rank(), site.score()))
                    .toList();
        }
        return ranked(period, county).stream()
                .filter(place ->
                        scope.covers(place.entry().siteCode(), place.entry().regionCode()))
                .map(place -> QuarterView.Place.of(place.rank(), place.entry()))
                .toList();
    }

    private List<Ranking.Ranked<SiteFigures>> ranked(Period period, String county) {
        return Ranking.of(copies.figures(period, county, FROZEN));
    }
}
