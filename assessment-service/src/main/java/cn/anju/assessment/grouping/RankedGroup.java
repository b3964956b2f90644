package cn.anju.assessment.grouping;

import cn.anju.assessment.grouping.Grouping.Group;
import cn.anju.assessment.grouping.Grouping.Member;
import cn.anju.assessment.score.Ranking;
import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A group with the mean of its sites, rounded half up to two decimals at the very end.
 *
 * @param weight sum of the weights
 */
record RankedGroup(Group group, BigDecimal total, Rational weight, List<Member> members) implements Ranking.Entry {
    private static final int DECIMALS = 2;

    /** The places of groups, best first; a group without any weight has none. */
    static List<Ranking.Ranked<RankedGroup>> rank(List<Member> members) {
        Map<Group, List<Member>> byGroup =
                members.stream().collect(Collectors.groupingBy(Member::group, LinkedHashMap::new, Collectors.toList()));
        return Ranking.of(byGroup.values().stream()
                .map(RankedGroup::of)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<RankedGroup> of(List<Member> members) {
        Rational weight = sum(members.stream().map(Member::weight).toList());
        if (weight.isZero()) {
            return Optional.empty();
        }
        Rational points = sum(members.stream()
                .map(member -> Rational.of(member.standing().rankedBy()).times(member.weight()))
                .toList());
        return Optional.of(
                new RankedGroup(members.get(0).group(), points.dividedBy(weight).rounded(DECIMALS), weight, members));
    }

    private static Rational sum(Collection<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    @Override
    public String siteCode() {
        return group.key();
    }

    /** Of all its sites; null if it is not known of any. */
    @Override
    public Integer overdueTasks() {
        return members.stream()
                .map(member -> member.standing().overdueTasks())
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    @Override
    public int residents() {
        return members.stream()
                .mapToInt(member -> member.standing().residents())
                .sum();
    }
}
