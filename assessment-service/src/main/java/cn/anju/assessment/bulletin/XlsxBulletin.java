package cn.anju.assessment.bulletin;

import cn.anju.assessment.quarter.publication.PublishedQuarter;
import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scoring.Figures;
import cn.anju.kit.table.SheetLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a bulletin as a workbook: the ranking, and a sheet for each dimension with the figures of its indicators. */
@ApplicationScoped
class XlsxBulletin {
    private static final int LONGEST_NAME = 31;

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
        int column = places(sheet, quarter.sites(), language);
        var sentences = new Sentences(scheme, language);
        SheetLook.header(sheet, column, language.say("得分", "Total"), BigDecimal.class);
        SheetLook.header(sheet, column + 1, language.say("等次", "Grade"), String.class);
        SheetLook.header(sheet, column + 2, language.say("上季度位次", "Rank before"), Integer.class);
        SheetLook.header(sheet, column + 3, language.say("督导加减分", "Supervision"), BigDecimal.class);
        for (int d = 0; d < scheme.dimensions().size(); d++) {
            String label = language.say(scheme.dimensions().get(d).label());
            SheetLook.header(sheet, column + 4 + d, label, BigDecimal.class);
        }
        for (int i = 0; i < quarter.sites().size(); i++) {
            var site = quarter.sites().get(i);
            sheet.value(i + 1, column, site.score().total());
            sheet.inlineString(i + 1, column + 1, sentences.grade(site.score().grade()));
            number(sheet, i + 1, column + 2, site.rankBefore());
            sheet.value(i + 1, column + 3, site.score().adjustments().counted());
            for (int d = 0; d < scheme.dimensions().size(); d++) {
                String id = scheme.dimensions().get(d).id();
                number(sheet, i + 1, column + 4 + d, site.score().dimensions().get(id));
            }
        }
    }

    private static void dimension(
            Worksheet sheet, Dimension dimension, PublishedQuarter quarter, Language language, Scheme scheme) {
        int column = places(sheet, quarter.sites(), language);
        SheetLook.header(sheet, column, language.say("本维度得分", "Score"), BigDecimal.class);
        for (int i = 0; i < quarter.sites().size(); i++) {
            number(
                    sheet,
                    i + 1,
                    column,
                    quarter.sites().get(i).score().dimensions().get(dimension.id()));
        }
        column++;
        for (Indicator indicator : scheme.indicators().values()) {
            if (indicator.dimension().equals(dimension.id())) {
                indicator(sheet, column, indicator, quarter.sites(), language);
                column += 4;
            }
        }
    }

    private static void indicator(
            Worksheet sheet, int column, Indicator indicator, List<PublishedSite> sites, Language language) {
        String label = language.say(indicator.label());
        SheetLook.header(sheet, column, label + language.say("：完成", ": done"), BigDecimal.class);
        SheetLook.header(sheet, column + 1, label + language.say("：应完成", ": due"), BigDecimal.class);
        SheetLook.header(sheet, column + 2, label + language.say("：比率", ": ratio"), BigDecimal.class);
        SheetLook.header(
                sheet,
                column + 3,
                label
                        + language.say("：得分（满分", ": points (of ")
                        + Language.number(indicator.weight())
                        + language.say("）", ")"),
                BigDecimal.class);
        for (int i = 0; i < sites.size(); i++) {
            int row = i + 1;
            sites.get(i).score().indicators().stream()
                    .filter(figures -> figures.id().equals(indicator.id()))
                    .findFirst()
                    .ifPresent(figures -> figures(sheet, row, column, figures, language));
        }
    }

    private static void figures(Worksheet sheet, int row, int column, Figures figures, Language language) {
        number(sheet, row, column, figures.numerator());
        number(sheet, row, column + 1, figures.denominator());
        if (figures.reason() == null) {
            number(sheet, row, column + 2, figures.ratio());
            number(sheet, row, column + 3, figures.points());
        } else {
            sheet.inlineString(row, column + 2, language.say(figures.reason().label()));
        }
    }

    /** Writes who is in which place. @return the next free column */
    private static int places(Worksheet sheet, List<PublishedSite> sites, Language language) {
        SheetLook.header(sheet, 0, language.say("位次", "Rank"), Integer.class);
        SheetLook.header(sheet, 1, language.say("安置点代码", "Code"), String.class);
        SheetLook.header(sheet, 2, language.say("安置点", "Site"), String.class);
        for (int i = 0; i < sites.size(); i++) {
            sheet.value(i + 1, 0, sites.get(i).rank());
            sheet.inlineString(i + 1, 1, sites.get(i).score().siteCode());
            sheet.inlineString(i + 1, 2, sites.get(i).score().siteName());
        }
        sheet.freezePane(3, 1);
        return 3;
    }

    private static void number(Worksheet sheet, int row, int column, Number value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }
}
