package cn.anju.assessment.grouping;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.site.SiteLeaders;
import cn.anju.assessment.site.SiteLeaders.Term;
import cn.anju.assessment.standing.Standing;
import cn.anju.kit.number.Rational;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Site leaders (点长): the mean of the sites led in the quarter, weighted by days led. Leaders are known by their name
 * within a county.
 */
@ApplicationScoped
class ByLeader implements Grouping {
    private static final int COUNTY_DIGITS = 6;

    private final SiteLeaders leaders;

    ByLeader(SiteLeaders leaders) {
        this.leaders = leaders;
    }

    @Override
    public List<Member> members(List<Standing> sites, Cutoff cutoff) {
        var window = cutoff.quarterSoFar();
        Map<String, List<Term>> terms = leaders.termsIn(window).stream().collect(Collectors.groupingBy(Term::siteCode));
        return sites.stream()
                .flatMap(standing -> members(standing, terms.getOrDefault(standing.siteCode(), List.of()), cutoff))
                .toList();
    }

    private static Stream<Member> members(Standing standing, List<Term> terms, Cutoff cutoff) {
        String regionCode = standing.score().site().regionCode();
        String county = regionCode.substring(0, Math.min(COUNTY_DIGITS, regionCode.length()));
        return terms.stream().collect(Collectors.groupingBy(Term::name)).entrySet().stream()
                .map(own -> new Member(
                        new Group(own.getKey(), county),
                        standing,
                        Rational.of(DaysLed.of(own.getValue(), cutoff.quarterSoFar()))));
    }
}
