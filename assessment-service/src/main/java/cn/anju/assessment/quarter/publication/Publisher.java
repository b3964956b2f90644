package cn.anju.assessment.quarter.publication;

import cn.anju.assessment.quarter.announcement.Announcements;
import cn.anju.assessment.quarter.copy.QuarterCopies;
import cn.anju.assessment.quarter.copy.SiteFigures;
import cn.anju.assessment.quarter.publication.PublishedSite.AppliedCorrection;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.Figures;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an edition of a quarter of what was copied and of what appeals have corrected, and announces it. */
@ApplicationScoped
public class Publisher {
    private final QuarterCopies copies;
    private final Publications publications;
    private final Announcements announcements;
    private final QuarterSchemes schemes;

    Publisher(QuarterCopies copies, Publications publications, Announcements announcements, QuarterSchemes schemes) {
        this.copies = copies;
        this.publications = publications;
        this.announcements = announcements;
        this.schemes = schemes;
    }

    /**
     * What is published.
     *
     * @param recordedUntil instant of the copy
     * @param reason of a revision; null for the first edition
     */
    public record Order(
            Period period,
            String county,
            Instant recordedUntil,
            String reason,
            List<Correction> corrections,
            List<DecidedAppeal> appeals,
            Authorship by) {}

    /**
     * Publishes the copy of the next edition.
     *
     * @throws ProblemException 409 if a revision would change nothing
     */
    @Transactional(TxType.MANDATORY)
    public Publication publish(Order order) {
        var before = publications.latest(order.period(), order.county());
        int edition = before.map(Publication::edition).orElse(0) + 1;
        var sites = sites(order, edition);
        var differences =
                before.map(b -> Differences.of(b.content().sites(), sites)).orElse(List.of());
        if (before.isPresent() && differences.isEmpty()) {
            throw new ProblemException(409, "nothing-to-revise");
        }
        var publication = Publication.of(new PublishedQuarter(
                order.county(),
                order.period().toString(),
                edition,
                schemes.of(order.period()).id(),
                order.period().end(),
                order.recordedUntil(),
                order.by().at(),
                order.by().actor(),
                before.map(Publication::sha256).orElse(null),
                order.reason(),
                copies.facts(order.period(), order.county(), edition),
                sites,
                order.appeals(),
                differences));
        publications.add(publication);
        announcements.tell(publication, sites.size(), differences.size(), order.by());
        return publication;
    }

    private List<PublishedSite> sites(Order order, int edition) {
        var corrections = order.corrections().stream().collect(Collectors.groupingBy(Correction::siteCode));
        var copied = copies.figures(order.period(), order.county(), edition);
        var recorded = copied.stream().collect(Collectors.toMap(SiteFigures::siteCode, Function.identity()));
        var recalculation = new Recalculation(schemes.of(order.period()));
        var corrected = copied.stream()
                .map(site -> recalculation.apply(site, corrections.getOrDefault(site.siteCode(), List.of())))
                .toList();
        var before = before(order);
        return Ranking.of(corrected).stream()
                .map(place -> {
                    String code = place.entry().siteCode();
                    var earlier = Optional.ofNullable(before.get(code));
                    return new PublishedSite(
                            place.rank(),
                            earlier.map(PublishedSite::rank).orElse(null),
                            earlier.map(site -> site.score().total()).orElse(null),
                            place.entry(),
                            corrections.getOrDefault(code, List.of()).stream()
                                    .map(correction -> applied(correction, recorded.get(code)))
                                    .toList());
                })
                .toList();
    }

    /** The places in the quarter before, as they were published last. */
    private Map<String, PublishedSite> before(Order order) {
        Period quarter = Period.quarterOf(order.period().start().minusDays(1));
        return publications.latest(quarter, order.county()).stream()
                .flatMap(publication -> publication.content().sites().stream())
                .collect(Collectors.toMap(site -> site.score().siteCode(), Function.identity()));
    }

    private static AppliedCorrection applied(Correction correction, SiteFigures recorded) {
        Figures figures = recorded.indicators().stream()
                .filter(f -> f.id().equals(correction.indicator()))
                .findFirst()
                .orElseThrow();
        var month = Optional.ofNullable(figures.months()).stream()
                .flatMap(List::stream)
                .filter(m -> m.month().equals(correction.month()))
                .findFirst();
        return new AppliedCorrection(
                correction.appealId(),
                correction.indicator(),
                correction.month(),
                month.map(Figures.Month::numerator).orElse(figures.numerator()),
                month.map(Figures.Month::denominator).orElse(figures.denominator()),
                correction.numerator(),
                correction.denominator());
    }
}
