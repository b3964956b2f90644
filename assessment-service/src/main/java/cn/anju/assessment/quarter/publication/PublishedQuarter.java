package cn.anju.assessment.quarter.publication;

import cn.anju.assessment.quarter.copy.FactsDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition of a published quarter: everything that its bulletin says.
 *
 * @param edition 1 for the first publication, one more for each revision
 * @param recordedUntil instant of the cut-off: what was recorded later is not in it
 * @param previous SHA-256 of the edition before; null for the first
 * @param reason why it was revised; null for the first
 * @param facts of the facts that it rests on
 * @param sites best first
 * @param differences what this edition changes of the one before; none in the first
 */
public record PublishedQuarter(
        String county,
        String period,
        int edition,
        String scheme,
        LocalDate asOf,
        Instant recordedUntil,
        Instant publishedAt,
        String publishedBy,
        String previous,
        String reason,
        FactsDigest facts,
        List<PublishedSite> sites,
        List<DecidedAppeal> appeals,
        List<SiteDifference> differences) {}
