package cn.anju.assessment.quarter.verification;

import cn.anju.assessment.quarter.announcement.Announcements;
import cn.anju.assessment.quarter.copy.QuarterCopies;
import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.Publications;
import cn.anju.assessment.quarter.publication.PublishedQuarter;
import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.publication.Recalculation;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Checks that a published edition is what was signed. Whoever has the document needs nothing of this: sha256sum will do. */
@ApplicationScoped
public class Verifier {
    private final Publications publications;
    private final Announcements announcements;
    private final QuarterCopies copies;
    private final QuarterSchemes schemes;

    Verifier(Publications publications, Announcements announcements, QuarterCopies copies, QuarterSchemes schemes) {
        this.publications = publications;
        this.announcements = announcements;
        this.copies = copies;
        this.schemes = schemes;
    }

    public Verification verify(Period period, Publication publication) {
        String computed = publication.computedDigest();
        String announced = announcements.told(publication).orElse(null);
        var content = publication.content();
        boolean chained = isChained(period, publication, content);
        var recalculation = new Recalculation(schemes.of(period));
        boolean scores = content.sites().stream().allMatch(site -> follows(site, recalculation));
        boolean facts = copies.facts(period, publication.county(), publication.edition())
                .equals(content.facts());
        boolean same = computed.equals(publication.sha256()) && computed.equals(announced);
        return new Verification(
                publication.period(),
                publication.county(),
                publication.edition(),
                same && chained && scores && facts,
                publication.sha256(),
                computed,
                announced,
                chained,
                scores,
                facts);
    }

    private boolean isChained(Period period, Publication publication, PublishedQuarter content) {
        String before = publications
                .find(period, publication.county(), publication.edition() - 1)
                .map(Publication::computedDigest)
                .orElse(null);
        return Objects.equals(content.previous(), before);
    }

    private static boolean follows(PublishedSite site, Recalculation recalculation) {
        var again = recalculation.apply(site.score(), List.of());
        return again.total().compareTo(site.score().total()) == 0
                && again.grade().equals(site.score().grade());
    }
}
