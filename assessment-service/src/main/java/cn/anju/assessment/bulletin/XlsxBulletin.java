package cn.anju.assessment.bulletin;

import cn.anju.assessment.quarter.publication.PublishedQuarter;
import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scoring.Figures;
import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a bulletin as a workbook: the ranking, and a sheet for each dimension with the figures of its indicators. */
@ApplicationScoped
class XlsxBulletin {
    private static final int LONGEST_NAME = 31;
    private static final int NARROW = 6;
    private static final int CODE = 13;
    private static final int NAME = 16;
    private static final int FIGURE = 10;
    private static final int WIDE_FIGURE = 13;

    private final QuarterSchemes schemes;

    XlsxBulletin(QuarterSchemes schemes) {
        this.schemes = schemes;
    }

    byte[] of(PublishedQuarter quarter, Language language) {
        var scheme = schemes.of(quarter.period());
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Anju", null)) {
            ranking(book.newWorksheet(language.say("总排名", "Ranking")), quarter, language, scheme);
            for (Dimension dimension : scheme.dimensions()) {
                String name = language.say(dimension.label());
                String fitting = name.substring(0, Math.min(name.length(), LONGEST_NAME));
                dimension(book.newWorksheet(fitting), dimension, quarter, language, scheme);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void ranking(Worksheet sheet, PublishedQuarter quarter, Language language, Scheme scheme) {
        var page = new BulletinSheet(sheet, 1);
        int column = places(page, quarter.sites(), language);
        var sentences = new Sentences(scheme, language);
        page.head(column, language.say("得分", "Total"), FIGURE);
        page.head(column + 1, language.say("等次", "Grade"), FIGURE);
        page.head(column + 2, language.say("上季度位次", "Rank before"), FIGURE);
        page.head(column + 3, language.say("督导加减分", "Supervision"), FIGURE);
        for (int d = 0; d < scheme.dimensions().size(); d++) {
            page.head(column + 4 + d, language.say(scheme.dimensions().get(d).label()), WIDE_FIGURE);
        }
        for (int i = 0; i < quarter.sites().size(); i++) {
            var site = quarter.sites().get(i);
            page.score(i, column, site.score().total());
            page.text(i, column + 1, sentences.grade(site.score().grade()));
            page.count(i, column + 2, site.rankBefore());
            page.score(i, column + 3, site.score().adjustments().counted());
            for (int d = 0; d < scheme.dimensions().size(); d++) {
                String id = scheme.dimensions().get(d).id();
                page.score(i, column + 4 + d, site.score().dimensions().get(id));
            }
        }
        page.fit(title(quarter, language));
    }

    private static void dimension(
            Worksheet sheet, Dimension dimension, PublishedQuarter quarter, Language language, Scheme scheme) {
        var page = new BulletinSheet(sheet, 2);
        int column = places(page, quarter.sites(), language);
        page.head(column, language.say("本维度得分", "Score"), FIGURE);
        for (int i = 0; i < quarter.sites().size(); i++) {
            page.score(i, column, quarter.sites().get(i).score().dimensions().get(dimension.id()));
        }
        column++;
        for (Indicator indicator : scheme.indicators().values()) {
            if (indicator.dimension().equals(dimension.id())) {
                indicator(page, column, indicator, quarter.sites(), language);
                column += 4;
            }
        }
        page.fit(title(quarter, language) + " " + language.say(dimension.label()));
    }

    private static void indicator(
            BulletinSheet page, int column, Indicator indicator, List<PublishedSite> sites, Language language) {
        page.group(
                column,
                language.say(indicator.label())
                        + language.say("（满分%s）", " (of %s)").formatted(Language.number(indicator.weight())),
                language.say("完成", "done"),
                language.say("应完成", "due"),
                language.say("比率", "ratio"),
                language.say("得分", "points"));
        for (int i = 0; i < sites.size(); i++) {
            int line = i;
            sites.get(i).score().indicators().stream()
                    .filter(figures -> figures.id().equals(indicator.id()))
                    .findFirst()
                    .ifPresent(figures -> figures(page, line, column, figures, language));
        }
    }

    private static void figures(BulletinSheet page, int line, int column, Figures figures, Language language) {
        page.count(line, column, figures.numerator());
        page.count(line, column + 1, figures.denominator());
        if (figures.reason() == null) {
            page.score(line, column + 2, figures.ratio());
            page.score(line, column + 3, figures.points());
        } else {
            page.textOverTwo(line, column + 2, language.say(figures.reason().label()));
        }
    }

    /** Writes who is in which place, and says which column is the next. */
    private static int places(BulletinSheet page, List<PublishedSite> sites, Language language) {
        page.head(0, language.say("位次", "Rank"), NARROW);
        page.head(1, language.say("安置点代码", "Code"), CODE);
        page.head(2, language.say("安置点", "Site"), NAME);
        for (int i = 0; i < sites.size(); i++) {
            page.count(i, 0, sites.get(i).rank());
            page.text(i, 1, sites.get(i).score().siteCode());
            page.text(i, 2, sites.get(i).score().siteName());
        }
        return 3;
    }

    private static String title(PublishedQuarter quarter, Language language) {
        String when = language.quarter(Period.parse(quarter.period()).orElseThrow());
        return language.say(when + "集中安置点排名", "Ranking of the resettlement sites in " + when);
    }
}
