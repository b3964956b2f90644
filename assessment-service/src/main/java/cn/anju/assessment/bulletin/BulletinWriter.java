package cn.anju.assessment.bulletin;

import static cn.anju.assessment.bulletin.Language.score;

import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.PublishedQuarter;
import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.kit.period.Period;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what the bulletin of a published edition says. */
@ApplicationScoped
class BulletinWriter {
    private static final int MOST_NAMED = 3;
    private static final String REST_OF_COUNTY = "000000";

    private final QuarterSchemes schemes;
    private final Consequences consequences;
    private final References references;
    private final Clock clock;

    BulletinWriter(QuarterSchemes schemes, Consequences consequences, References references, Clock clock) {
        this.schemes = schemes;
        this.consequences = consequences;
        this.references = references;
        this.clock = clock;
    }

    BulletinContent write(Publication publication, Language language) {
        var quarter = publication.content();
        var scheme = schemes.of(quarter.period());
        var sites = quarter.sites();
        var sentences = new Sentences(scheme, language);
        var changes = new Changes(scheme, language);
        var charts = new Charts(scheme, language, sites);
        var names = sites.stream().collect(Collectors.toMap(s -> s.score().siteCode(), s -> s.score()
                .siteName()));
        var day = quarter.publishedAt().atZone(clock.getZone()).toLocalDate();
        int named = Math.min(MOST_NAMED, (sites.size() + 1) / 2);
        int last = Math.min(named, sites.size() - named);
        return new BulletinContent(
                language,
                Letterhead.of(publication, county(quarter, language), day, language),
                opening(quarter, language, scheme),
                overview(quarter, language, sentences, scheme),
                scheme.dimensions().stream()
                        .map(Dimension::label)
                        .map(language::say)
                        .toList(),
                sites.stream().map(site -> row(site, sentences, scheme)).toList(),
                sites.stream().flatMap(site -> sentences.capped(site).stream()).toList(),
                sites.subList(0, named).stream().map(sentences::best).toList(),
                sites.subList(sites.size() - last, sites.size()).stream()
                        .map(sentences::worst)
                        .toList(),
                commended(quarter, language, names),
                watched(quarter, language, names),
                sites.stream()
                        .flatMap(site -> site.corrections().stream().map(c -> changes.corrected(site, c)))
                        .toList(),
                quarter.differences().stream().map(changes::changed).toList(),
                sites.stream().map(sentences::weakness).toList(),
                demands(language),
                charts.ranking(),
                charts.movement(),
                charts.dimensions());
    }

    private String county(PublishedQuarter quarter, Language language) {
        return references
                .region(quarter.county() + REST_OF_COUNTY)
                .map(KnownRecord::name)
                .orElse(language.say("县", "County"));
    }

    private static String quarterOf(PublishedQuarter quarter, Language language) {
        return language.quarter(Period.parse(quarter.period()).orElseThrow());
    }

    private List<String> opening(PublishedQuarter quarter, Language language, Scheme scheme) {
        return List.of(language.say(
                "按照《%s》，依据截至%s的各类台账记录，对全县%d个集中安置点%s工作进行了考核，数据于%s冻结，经复核申诉，现将排名情况通报如下。"
                        .formatted(
                                scheme.label().zh(),
                                language.date(quarter.asOf()),
                                quarter.sites().size(),
                                quarterOf(quarter, language),
                                language.date(quarter.recordedUntil()
                                        .atZone(clock.getZone())
                                        .toLocalDate())),
                "By the %s, %d sites were assessed for %s from the records of all ledgers until %s, as known on %s. After the"
                                .formatted(
                                        scheme.label().en(),
                                        quarter.sites().size(),
                                        quarterOf(quarter, language),
                                        language.date(quarter.asOf()),
                                        language.date(quarter.recordedUntil()
                                                .atZone(clock.getZone())
                                                .toLocalDate()))
                        + " review of appeals, the ranking is as follows."));
    }

    private static List<String> overview(
            PublishedQuarter quarter, Language language, Sentences sentences, Scheme scheme) {
        var sites = quarter.sites();
        BigDecimal mean = sites.stream()
                .map(site -> site.score().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sites.size()), 2, RoundingMode.HALF_UP);
        var byGrade = scheme.grades().stream()
                .map(Grade::id)
                .map(id -> sentences.grade(id)
                        + language.say("", " ")
                        + sites.stream()
                                .filter(s -> s.score().grade().equals(id))
                                .count()
                        + language.say("个", ""))
                .toList();
        var overview = new ArrayList<String>();
        overview.add(language.say(
                "全县平均得分%s分；%s。".formatted(score(mean), language.list(byGrade)),
                "The mean total is %s; %s.".formatted(score(mean), language.list(byGrade))));
        long accepted =
                quarter.appeals().stream().filter(appeal -> appeal.accepted()).count();
        long refused = quarter.appeals().size() - accepted;
        if (!quarter.appeals().isEmpty()) {
            overview.add(language.say(
                    "复核期间收到申诉%d件，采纳%d件，不予采纳%d件。".formatted(quarter.appeals().size(), accepted, refused),
                    "Appeals in the review: %d; accepted: %d; refused: %d."
                            .formatted(quarter.appeals().size(), accepted, refused)));
        }
        return overview;
    }

    private static BulletinContent.Row row(PublishedSite site, Sentences sentences, Scheme scheme) {
        var score = site.score();
        return new BulletinContent.Row(
                site.rank(),
                sentences.movement(site),
                score.siteName(),
                score.leader() == null ? "—" : score.leader(),
                score(score.total()),
                sentences.grade(score.grade()),
                scheme.dimensions().stream()
                        .map(dimension -> score.dimensions().get(dimension.id()))
                        .map(value -> value == null ? "—" : score(value))
                        .toList(),
                Charts.colour(score.grade()).substring(1));
    }

    private List<String> commended(PublishedQuarter quarter, Language language, Map<String, String> names) {
        return consequences.commended(quarter.period(), quarter.county()).stream()
                .map(c -> language.say("%s：%s，%s。", "%s: %s, %s.")
                        .formatted(name(c.siteCode(), names), c.honour(), withoutStop(c.reason())))
                .toList();
    }

    private List<String> watched(PublishedQuarter quarter, Language language, Map<String, String> names) {
        return consequences.watched(quarter.period(), quarter.county()).stream()
                .map(w -> language.say("%s：%s，%s前完成%s。", "%s: %s, until %s%s.")
                        .formatted(
                                name(w.siteCode(), names),
                                withoutStop(w.demands()),
                                language.date(w.dueOn()),
                                w.released() ? language.say("（已摘牌）", " (released)") : ""))
                .toList();
    }

    private static String name(String code, Map<String, String> names) {
        return names.getOrDefault(code, code);
    }

    private static String withoutStop(String text) {
        return text.replaceFirst("[。.]$", "");
    }

    private static List<String> demands(Language language) {
        return List.of(language.say(
                "各安置点点长要对照通报逐项查摆问题，靠后的安置点要在规定期限内完成整改并报告；各有关单位要按职责跟踪指导，下季度继续通报。",
                "Every site leader goes through the findings; the sites at the end mend theirs within the time that is set and"
                        + " report it; the bureaus follow up. The next quarter will be published likewise."));
    }
}
