package cn.anju.assessment.bulletin;

import cn.anju.assessment.scheme.Label;
import cn.anju.kit.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The language that a bulletin is read in. */
public enum Language {
    ZH,
    EN;

    private static final List<String> CHINESE_NUMBERS = List.of("一", "二", "三", "四");
    private static final List<String> ENGLISH_NUMBERS = List.of("first", "second", "third", "fourth");

    /** One of two texts that say the same. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }

    String say(Label label) {
        return say(label.zh(), label.en());
    }

    String tag() {
        return say("zh-CN", "en");
    }

    String quarter(Period quarter) {
        int number = (quarter.start().getMonthValue() - 1) / quarter.months().size();
        int year = quarter.start().getYear();
        return say(
                year + "年第" + CHINESE_NUMBERS.get(number) + "季度",
                "the " + ENGLISH_NUMBERS.get(number) + " quarter of " + year);
    }

    String month(YearMonth month) {
        return say("%d年%d月".formatted(month.getYear(), month.getMonthValue()), month.toString());
    }

    String date(LocalDate day) {
        return say("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), day.toString());
    }

    /** Things one after the other. */
    String list(List<String> things) {
        return String.join(say("、", ", "), things);
    }

    /** A score as it is printed, with its two decimals. */
    static String score(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
