package cn.anju.assessment.bulletin;

import static cn.anju.assessment.bulletin.Language.number;
import static cn.anju.assessment.bulletin.Language.score;

import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.publication.PublishedSite.AppliedCorrection;
import cn.anju.assessment.quarter.publication.SiteDifference;
import cn.anju.assessment.scheme.Scheme;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Says in plain sentences what appeals and revisions have changed. */
final class Changes {
    private final Scheme scheme;
    private final Language language;

    Changes(Scheme scheme, Language language) {
        this.scheme = scheme;
        this.language = language;
    }

    /** What an accepted appeal has changed. */
    String corrected(PublishedSite site, AppliedCorrection correction) {
        String indicator =
                language.say(scheme.indicators().get(correction.indicator()).label());
        String of = correction.month() == null
                ? indicator
                : indicator
                        + language.say("（%s）", " (%s)").formatted(language.month(YearMonth.parse(correction.month())));
        return language.say(
                "%s：%s由%s/%s更正为%s/%s。"
                        .formatted(
                                site.score().siteName(),
                                of,
                                number(correction.recordedNumerator()),
                                number(correction.recordedDenominator()),
                                number(correction.numerator()),
                                number(correction.denominator())),
                "%s: %s corrected from %s/%s to %s/%s."
                        .formatted(
                                site.score().siteName(),
                                of,
                                number(correction.recordedNumerator()),
                                number(correction.recordedDenominator()),
                                number(correction.numerator()),
                                number(correction.denominator())));
    }

    /** What a revision has changed of a site. */
    String changed(SiteDifference difference) {
        var indicators = difference.indicators().stream()
                .map(i -> scheme.indicators().get(i.id()))
                .map(i -> language.say(i.label()))
                .toList();
        String why = indicators.isEmpty() ? "" : language.say("，涉及", ", by ") + language.list(indicators);
        return language.say(
                "%s：得分%s→%s，位次%s→%s%s。"
                        .formatted(
                                difference.siteName(),
                                shown(difference.totalBefore()),
                                shown(difference.totalAfter()),
                                shown(difference.rankBefore()),
                                shown(difference.rankAfter()),
                                why),
                "%s: total %s → %s, rank %s → %s%s."
                        .formatted(
                                difference.siteName(),
                                shown(difference.totalBefore()),
                                shown(difference.totalAfter()),
                                shown(difference.rankBefore()),
                                shown(difference.rankAfter()),
                                why));
    }

    private static String shown(Object value) {
        return value == null ? "—" : value instanceof BigDecimal total ? score(total) : value.toString();
    }
}
