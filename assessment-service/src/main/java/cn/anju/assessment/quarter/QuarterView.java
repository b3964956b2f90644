package cn.anju.assessment.quarter;

import cn.anju.assessment.quarter.copy.SiteFigures;
import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.SiteDifference;
import cn.anju.kit.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quarter as clients get it. */
@Schema(name = "Quarter", description = "考核季度 A quarter of a county")
record QuarterView(
        @Schema(examples = "2022-Q1") String period,
        @Schema(examples = "360732") String county,
        QuarterState state,

        @Schema(description = "step that is possible now", examples = "PUBLISH")
        String next,

        @Schema(description = "last day that counts") LocalDate asOf,

        @Schema(description = "instant of the cut-off; absent while it is live")
        Instant frozenAt,

        String frozenBy,
        Instant reviewAt,

        @Schema(description = "last day for appeals") LocalDate appealsUntil,

        @Schema(description = "what was published, the first edition first")
        List<Edition> editions,

        @Schema(
                description =
                        "best first: as frozen, and once it is published as in the latest edition; none while it is live")
        List<Place> sites) {

    /** An edition of a published quarter. */
    @Schema(name = "QuarterEdition")
    record Edition(
            @Schema(examples = "1") int edition,
            Instant publishedAt,
            String publishedBy,

            @Schema(description = "SHA-256 of the document") String sha256,

            @Schema(description = "SHA-256 of the edition before")
            String previous,

            @Schema(description = "why it was revised") String reason,

            @Schema(description = "what it changes of the edition before")
            List<SiteDifference> differences) {
        static Edition of(Publication publication) {
            return new Edition(
                    publication.edition(),
                    publication.publishedAt(),
                    publication.publishedBy(),
                    publication.sha256(),
                    publication.previous(),
                    publication.reason(),
                    publication.content().differences());
        }
    }

    /** A site in its place. */
    @Schema(name = "QuarterPlace")
    record Place(
            @Schema(examples = "1") int rank,
            @Schema(examples = "360732-S01") String siteCode,
            String siteName,
            @Schema(examples = "84.01") BigDecimal total,
            @Schema(examples = "GOOD") String grade) {
        static Place of(int rank, SiteFigures site) {
            return new Place(rank, site.siteCode(), site.siteName(), site.total(), site.grade());
        }
    }

    static QuarterView of(
            Period period, String county, Optional<Quarter> quarter, List<Publication> editions, List<Place> sites) {
        var state = quarter.map(Quarter::state).orElse(QuarterState.LIVE);
        return new QuarterView(
                period.toString(),
                county,
                state,
                QuarterStep.in(state).name(),
                period.end(),
                quarter.map(Quarter::frozenAt).orElse(null),
                quarter.map(Quarter::frozenBy).orElse(null),
                quarter.map(Quarter::reviewAt).orElse(null),
                quarter.map(Quarter::appealsUntil).orElse(null),
                editions.stream().map(Edition::of).toList(),
                sites);
    }
}
