package cn.anju.assessment.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.task.ObligationState;
import cn.anju.assessment.task.state.TaskStates.Count;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankedBureauTest {
    private static final Map<String, List<String>> LEAD = Map.of(
            "R01", List.of("one"), "R02", List.of("one", "two"), "R03", List.of("three"), "R04", List.of("four"));

    private static Count count(String task, ObligationState state, long obligations) {
        return new Count("991420", task, state, obligations);
    }

    private static List<Ranking.Ranked<RankedBureau>> rank(Count... counts) {
        return RankedBureau.rank(List.of(counts), LEAD::get);
    }

    @Test
    void sharesWhatIsMetOfWhatIsDue() {
        var ranking = rank(
                count("R01", ObligationState.MET, 1),
                count("R01", ObligationState.MET_LATE, 1),
                count("R01", ObligationState.OVERDUE, 1),
                count("R01", ObligationState.NOT_DUE, 7),
                count("R01", ObligationState.DUE_SOON, 8),
                count("R01", ObligationState.UNKNOWN, 9));
        assertThat(ranking).singleElement().satisfies(place -> {
            assertThat(place.entry().total()).isEqualByComparingTo("66.67");
            assertThat(place.entry().due()).isEqualTo(3);
            assertThat(place.entry().of(ObligationState.NOT_DUE)).isEqualTo(7);
            assertThat(place.entry().of(ObligationState.UNKNOWN)).isEqualTo(9);
        });
    }

    @Test
    void countsForEachBureauThatLeads() {
        var ranking = rank(count("R01", ObligationState.OVERDUE, 1), count("R02", ObligationState.MET, 1));
        assertThat(ranking).extracting(place -> place.entry().bureau()).containsExactly("two", "one");
        assertThat(ranking)
                .extracting(place -> place.entry().total().toPlainString())
                .containsExactly("100.00", "50.00");
    }

    @Test
    void givesNoPlaceWithoutAnythingDue() {
        assertThat(rank(count("R01", ObligationState.NOT_DUE, 3), count("R03", ObligationState.UNKNOWN, 1)))
                .isEmpty();
    }

    @Test
    void ordersATieByOverdueThenByDueThenByCode() {
        var ranking = rank(
                count("R01", ObligationState.MET, 2),
                count("R01", ObligationState.OVERDUE, 2),
                count("R03", ObligationState.MET, 1),
                count("R03", ObligationState.OVERDUE, 1),
                count("R04", ObligationState.MET, 1),
                count("R04", ObligationState.OVERDUE, 1));
        assertThat(ranking).extracting(Ranking.Ranked::rank).containsOnly(1);
        assertThat(ranking).extracting(place -> place.entry().bureau()).containsExactly("four", "three", "one");
    }
}
