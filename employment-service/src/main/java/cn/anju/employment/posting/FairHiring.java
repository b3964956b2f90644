package cn.anju.employment.posting;

import cn.anju.employment.posting.JobPosting.LegalGround;
import cn.anju.employment.posting.JobPosting.RequiredSex;
import cn.anju.kit.problem.Checks;
import java.util.regex.Pattern;

/**
 * What a posting may ask of people. The Employment Promotion Law (articles 3, 26 and 27) forbids limits of sex and age; the
 * exceptions are work that the Labour Law keeps from women (article 59, 女职工禁忌劳动) and from those under 18 (article 64,
 * 未成年工禁忌劳动), and rules of their own for a trade, such as guards from 18 on. Nobody under 16 may work at all.
 */
final class FairHiring {
    private static final int LEAST = 16;
    private static final int OF_AGE = 18;
    private static final Pattern DISCRIMINATING =
            Pattern.compile("(限|只招|仅招|只要)(男|女)|(男|女)(性|士|生|工)?(优先|勿扰|免谈)|\\d{2}周?岁(以下|以上|以内)|已婚已育");

    private FairHiring() {}

    static void check(JobPosting posting, Checks checks) {
        var ground = posting.legalGround();
        checks.require(allows(ground, posting.sex()), "sex", "discriminating-sex");
        checks.require(allowsFrom(ground, posting.lowestAge()), "lowestAge", "discriminating-age");
        checks.require(
                posting.highestAge() == null || ground == LegalGround.SPECIAL_RULE, "highestAge", "discriminating-age");
        checks.require(
                ground != LegalGround.SPECIAL_RULE || hasText(posting.groundSource()), "groundSource", "ground-source");
        checkText("title", posting.title(), ground, checks);
        checkText("requirements", posting.requirements(), ground, checks);
    }

    private static boolean allows(LegalGround ground, RequiredSex sex) {
        return sex == null
                || ground == LegalGround.SPECIAL_RULE
                || (ground == LegalGround.WOMEN_PROTECTED && sex == RequiredSex.MALE);
    }

    private static boolean allowsFrom(LegalGround ground, Integer age) {
        return age == null
                || age <= LEAST
                || ground == LegalGround.SPECIAL_RULE
                || (ground == LegalGround.MINORS_PROTECTED && age <= OF_AGE);
    }

    /** Limits are often written into the text, where no field shows them. */
    private static void checkText(String field, String text, LegalGround ground, Checks checks) {
        boolean discriminates = text != null
                && DISCRIMINATING.matcher(text.replaceAll("\\s", "")).find();
        checks.require(ground != null || !discriminates, field, "discriminating-text");
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
