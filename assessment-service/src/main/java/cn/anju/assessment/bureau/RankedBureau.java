package cn.anju.assessment.bureau;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.task.ObligationState;
import cn.anju.assessment.task.state.TaskStates.Count;
import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A bureau in the lead (牵头单位) of tasks with the share of those due that are met, in per cent, rounded half up to two decimals.
 * What is not due yet and what is not known does not count either way.
 *
 * @param county six digits
 * @param counts how many obligations are in a state; those without any are left out
 */
record RankedBureau(String county, String bureau, Map<ObligationState, Long> counts) implements Ranking.Entry {
    private static final int DECIMALS = 2;
    private static final Rational HUNDRED = Rational.of(100);

    RankedBureau {
        counts = Map.copyOf(counts);
    }

    /**
     * The places of bureaus, best first; one to which nothing was due has none.
     *
     * @param lead the bureaus that lead a task; what several lead counts for each
     */
    static List<Ranking.Ranked<RankedBureau>> rank(Collection<Count> counts, Function<String, List<String>> lead) {
        Map<String, RankedBureau> bureaus = new TreeMap<>();
        for (Count count : counts) {
            for (String bureau : lead.apply(count.task())) {
                var one = new RankedBureau(count.county(), bureau, Map.of(count.state(), count.obligations()));
                bureaus.merge(one.siteCode(), one, RankedBureau::plus);
            }
        }
        return Ranking.of(
                bureaus.values().stream().filter(bureau -> bureau.due() > 0).toList());
    }

    long of(ObligationState state) {
        return counts.getOrDefault(state, 0L);
    }

    long met() {
        return of(ObligationState.MET) + of(ObligationState.MET_LATE);
    }

    long due() {
        return met() + of(ObligationState.OVERDUE);
    }

    @Override
    public BigDecimal total() {
        return Rational.of(met()).times(HUNDRED).dividedBy(Rational.of(due())).rounded(DECIMALS);
    }

    /** Inside a tie, fewer overdue ones come first, then more that were due. */
    @Override
    public Integer overdueTasks() {
        return Math.toIntExact(of(ObligationState.OVERDUE));
    }

    @Override
    public int residents() {
        return Math.toIntExact(due());
    }

    @Override
    public String siteCode() {
        return county + ' ' + bureau;
    }

    private RankedBureau plus(RankedBureau other) {
        Map<ObligationState, Long> sum = new EnumMap<>(ObligationState.class);
        List.of(this, other).forEach(one -> one.counts.forEach((state, number) -> sum.merge(state, number, Long::sum)));
        return new RankedBureau(county, bureau, sum);
    }
}
