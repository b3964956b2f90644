package cn.anju.employment.matching;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * How well a labourer and a job fit: a sum of reasons that a clerk can read out. What one of them does not say counts half,
 * so that those who told less of themselves are neither first nor last.
 */
record MatchScore(List<MatchReason> reasons) {
    private static final double HALF = 0.5;

    static MatchScore of(Seeker seeker, Offer offer, MatchWeights weights) {
        return new MatchScore(List.of(
                skills(seeker, offer, weights.skills()),
                wish(seeker, offer, weights.wish()),
                distance(seeker, offer, weights.distance()),
                pay(seeker, offer, weights.pay())));
    }

    int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }

    private static MatchReason skills(Seeker seeker, Offer offer, int weight) {
        if (offer.skills().isEmpty()) {
            return reason(Aspect.SKILLS, 1, weight, "岗位不要求技能", "no skill is asked for");
        }
        var held = offer.skills().stream()
                .filter(wanted -> seeker.skills().stream().anyMatch(skill -> alike(wanted, skill)))
                .toList();
        double share = (double) held.size() / offer.skills().size();
        return held.isEmpty()
                ? reason(
                        Aspect.SKILLS,
                        0,
                        weight,
                        "不具备所需技能：" + String.join("、", offer.skills()),
                        "has none of the skills wanted: " + String.join(", ", offer.skills()))
                : reason(
                        Aspect.SKILLS,
                        share,
                        weight,
                        "具备所需技能：" + String.join("、", held),
                        "has skills that are wanted: " + String.join(", ", held));
    }

    private static MatchReason wish(Seeker seeker, Offer offer, int weight) {
        if (alike(seeker.preferredWork(), offer.title())) {
            return reason(Aspect.WISH, 1, weight, "正是求职意向中的岗位", "is the work that was wished for");
        }
        if (seeker.wishedChannel() == null || offer.channel() == null) {
            return reason(Aspect.WISH, HALF, weight, "意向渠道不明", "the wish or the kind of job is not known");
        }
        var channel = Terms.of(offer.channel());
        return seeker.wishedChannel() == offer.channel()
                ? reason(Aspect.WISH, 1, weight, "符合意向：" + channel.zh(), "as wished: " + channel.en())
                : reason(Aspect.WISH, 0, weight, "不符合意向：" + channel.zh(), "not as wished: " + channel.en());
    }

    private static MatchReason distance(Seeker seeker, Offer offer, int weight) {
        if (seeker.furthest() == null || offer.distance() == null) {
            return reason(Aspect.DISTANCE, HALF, weight, "距离不明", "the distance is not known");
        }
        var distance = Terms.of(offer.distance());
        return offer.distance().isFartherThan(seeker.furthest())
                ? reason(Aspect.DISTANCE, 0, weight, "超出可接受距离：" + distance.zh(), "too far: " + distance.en())
                : reason(Aspect.DISTANCE, 1, weight, "距离可接受：" + distance.zh(), "near enough: " + distance.en());
    }

    private static MatchReason pay(Seeker seeker, Offer offer, int weight) {
        var wished = seeker.wishedPay();
        var best = offer.bestPay();
        if (wished == null || best == null) {
            return reason(Aspect.PAY, HALF, weight, "期望或岗位薪酬不明", "the pay wished or offered is not known");
        }
        String amounts = best.stripTrailingZeros().toPlainString()
                + " / "
                + wished.stripTrailingZeros().toPlainString();
        return best.compareTo(wished) >= 0
                ? reason(Aspect.PAY, 1, weight, "达到期望月薪：" + amounts, "pays what is wished: " + amounts)
                : reason(Aspect.PAY, ratio(best, wished), weight, "低于期望月薪：" + amounts, "pays less: " + amounts);
    }

    private static double ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP).doubleValue();
    }

    private static MatchReason reason(Aspect aspect, double share, int weight, String zh, String en) {
        return new MatchReason(aspect, (int) Math.round(share * weight), weight, new Bilingual(zh, en));
    }

    /** Whether one text is part of the other, as 电工 is of 电工（初级）. */
    private static boolean alike(String one, String other) {
        if (one == null || other == null || one.isBlank() || other.isBlank()) {
            return false;
        }
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.strip().toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }
}
