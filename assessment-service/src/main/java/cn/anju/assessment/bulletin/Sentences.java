package cn.anju.assessment.bulletin;

import static cn.anju.assessment.bulletin.Language.number;
import static cn.anju.assessment.bulletin.Language.score;

import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says in plain sentences why a site is where it is. */
final class Sentences {
    private static final int STRONGEST = 2;
    private static final int WEAKEST = 3;

    private final Scheme scheme;
    private final Language language;

    Sentences(Scheme scheme, Language language) {
        this.scheme = scheme;
        this.language = language;
    }

    BulletinContent.Story best(PublishedSite site) {
        var sentences = new ArrayList<String>();
        sentences.add(place(site));
        var strongest = site.score().dimensions().entrySet().stream()
                .filter(d -> d.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(STRONGEST)
                .map(d -> language.say(
                        dimension(d.getKey()) + "（" + score(d.getValue()) + "分）",
                        dimension(d.getKey()) + " (" + score(d.getValue()) + ")"))
                .toList();
        if (!strongest.isEmpty()) {
            sentences.add(language.say(
                    "得分较高的方面是" + language.list(strongest) + "。",
                    "It is strongest in " + language.list(strongest) + "."));
        }
        addRest(site, sentences);
        return new BulletinContent.Story(site.score().siteName(), sentences);
    }

    BulletinContent.Story worst(PublishedSite site) {
        var sentences = new ArrayList<String>();
        sentences.add(place(site));
        var weakest = weakest(site);
        if (!weakest.isEmpty()) {
            sentences.add(language.say(
                    "失分最多的是：" + String.join("；", weakest) + "。",
                    "Most was lost by: " + String.join("; ", weakest) + "."));
        }
        addRest(site, sentences);
        return new BulletinContent.Story(site.score().siteName(), sentences);
    }

    private List<String> weakest(PublishedSite site) {
        return site.score().indicators().stream()
                .filter(f -> f.reason() == null && lost(f).signum() > 0)
                .sorted(Comparator.comparing(this::lost).reversed().thenComparing(Figures::id))
                .limit(WEAKEST)
                .map(this::loss)
                .toList();
    }

    BulletinContent.Weakness weakness(PublishedSite site) {
        return new BulletinContent.Weakness(
                site.rank(), site.score().siteCode(), site.score().siteName(), weakest(site));
    }

    /** Why a grade is lower than the total would have it. */
    List<String> capped(PublishedSite site) {
        return scheme.vetoes().stream()
                .filter(veto -> site.score().vetoes().contains(veto.id()))
                .map(veto -> site.score().siteName() + language.say("", ": ") + capped(veto))
                .toList();
    }

    private void addRest(PublishedSite site, List<String> sentences) {
        BigDecimal counted = site.score().adjustments().counted();
        if (counted.signum() != 0) {
            sentences.add(language.say(
                    "督导" + (counted.signum() > 0 ? "加" : "减") + number(counted.abs()) + "分。",
                    "Supervision " + (counted.signum() > 0 ? "added " : "took ") + number(counted.abs()) + " points."));
        }
        scheme.vetoes().stream()
                .filter(veto -> site.score().vetoes().contains(veto.id()))
                .map(this::capped)
                .forEach(sentences::add);
    }

    private String capped(Veto veto) {
        return language.say(
                "因“" + veto.label().zh() + "”，等次不高于" + veto.cap().label().zh() + "。",
                veto.label().en() + ": the grade is capped at "
                        + veto.cap().label().en() + ".");
    }

    private String place(PublishedSite site) {
        var score = site.score();
        String moved = site.rankBefore() == null ? "" : language.say("，较上季度", ", ") + movement(site);
        return language.say(
                "%s得%s分，等次%s，列第%d位%s。"
                        .formatted(score.siteName(), score(score.total()), grade(score.grade()), site.rank(), moved),
                "%s scored %s (%s) and is ranked %d%s."
                        .formatted(score.siteName(), score(score.total()), grade(score.grade()), site.rank(), moved));
    }

    /** How far a site has moved since the quarter before; a dash where that was not published. */
    String movement(PublishedSite site) {
        if (site.rankBefore() == null) {
            return "—";
        }
        int up = site.rankBefore() - site.rank();
        if (up == 0) {
            return language.say("持平", "unchanged");
        }
        return up > 0 ? language.say("上升" + up + "位", "up " + up) : language.say("下降" + -up + "位", "down " + -up);
    }

    String grade(String id) {
        return scheme.grades().stream()
                .filter(grade -> grade.id().equals(id))
                .map(Grade::label)
                .map(language::say)
                .findFirst()
                .orElse(id);
    }

    private String dimension(String id) {
        return scheme.dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .map(Dimension::label)
                .map(language::say)
                .findFirst()
                .orElse(id);
    }

    private String loss(Figures figures) {
        Indicator indicator = scheme.indicators().get(figures.id());
        return language.say(
                "%s（应完成%s，实际%s%s，失%s分）"
                        .formatted(
                                indicator.label().zh(),
                                number(figures.denominator()),
                                number(figures.numerator()),
                                figures.months() == null ? "" : "，按月计分",
                                number(lost(figures))),
                "%s (%s of %s%s, %s points lost)"
                        .formatted(
                                indicator.label().en(),
                                number(figures.numerator()),
                                number(figures.denominator()),
                                figures.months() == null ? "" : ", scored by months",
                                number(lost(figures))));
    }

    private BigDecimal lost(Figures figures) {
        return scheme.indicators()
                .get(figures.id())
                .weight()
                .subtract(figures.points())
                .setScale(2, RoundingMode.HALF_UP);
    }
}
