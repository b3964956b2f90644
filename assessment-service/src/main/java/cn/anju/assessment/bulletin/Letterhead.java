package cn.anju.assessment.bulletin;

import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.PublishedQuarter;
import cn.anju.kit.period.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * What makes a bulletin a paper of an office 公文格式 (GB/T 9704): who issues it and under what title, and how it ends.
 *
 * @param issuers the offices that clause 29 makes responsible for the ranking, as the red head names them
 * @param number the office numbers it by hand; only its year is known
 * @param title one line for each part of it that belongs together
 * @param edition which revision it is and why; empty for the first edition
 * @param closing lines of the signature
 * @param imprint by whom and when it was printed
 * @param sources where the records behind the figures are to be found
 * @param footnote how the document is verified
 */
public record Letterhead(
        List<String> issuers,
        String number,
        List<String> title,
        String edition,
        String addressee,
        List<String> closing,
        String imprint,
        String sources,
        String footnote) {

    /** @param day on which it was published */
    static Letterhead of(Publication publication, String county, LocalDate day, Language language) {
        var quarter = publication.content();
        var issuers = List.of(
                language.say("%s乡村振兴局", "Bureau of Rural Revitalization of %s").formatted(county),
                language.say("%s发展和改革委员会", "Development and Reform Commission of %s")
                        .formatted(county));
        return new Letterhead(
                issuers,
                language.say("〔%d〕　　号", "No. ______ of %d").formatted(day.getYear()),
                title(quarter, language),
                edition(quarter, language),
                language.say("各乡镇（区）、县直及驻县各有关单位：", "To all townships and bureaus concerned:"),
                List.of(issuers.get(0), issuers.get(1), language.date(day)),
                language.say("%s　　%s印发", "Printed by the %s, %s").formatted(issuers.get(0), language.date(day)),
                language.say(
                                "各项数字所依据的台账记录，可按安置点代码在 /api/v1/assessment/quarters/%s/facts?siteCode= 逐条查询。",
                                "The records behind all figures are listed by site code at"
                                        + " /api/v1/assessment/quarters/%s/facts?siteCode=.")
                        .formatted(quarter.period()),
                language.say(
                                "本通报第%d版原文的SHA-256摘要：%s。可在 /api/v1/assessment/quarters/%s/document?edition=%d 取得原文核对。",
                                "SHA-256 of the document of edition %d: %s. The document itself is at"
                                        + " /api/v1/assessment/quarters/%s/document?edition=%d.")
                        .formatted(quarter.edition(), publication.sha256(), quarter.period(), quarter.edition()));
    }

    private static List<String> title(PublishedQuarter quarter, Language language) {
        String when = language.quarter(Period.parse(quarter.period()).orElseThrow());
        return language == Language.ZH
                ? List.of("关于" + when + "易地扶贫搬迁", "集中安置点“点长制”专项督导", "排名情况的通报")
                : List.of("Bulletin on the ranking of the resettlement sites", "in " + when);
    }

    private static String edition(PublishedQuarter quarter, Language language) {
        return quarter.edition() == 1
                ? ""
                : language.say("（修订第%d版：%s）", "(Revision %d: %s)").formatted(quarter.edition() - 1, quarter.reason());
    }
}
