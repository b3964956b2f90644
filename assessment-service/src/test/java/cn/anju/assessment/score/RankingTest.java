package cn.anju.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private record Site(String siteCode, Integer overdueTasks, int residents, BigDecimal total)
            implements Ranking.Entry {}

    @Test
    void sharesRanksAndSkipsTheNext() {
        var ranking = Ranking.of(
                List.of(site("D", 10, "70"), site("C", 10, "80.00"), site("B", 10, "80"), site("A", 10, "90")));
        assertThat(ranking).extracting(Ranking.Ranked::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking).extracting(r -> r.entry().siteCode()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void ordersATieByResidentsThenCode() {
        var ranking = Ranking.of(List.of(site("A", 10, "80"), site("C", 900, "80"), site("B", 900, "80")));
        assertThat(ranking).extracting(r -> r.entry().siteCode()).containsExactly("B", "C", "A");
        assertThat(ranking).extracting(Ranking.Ranked::rank).containsOnly(1);
    }

    @Test
    void ordersATieByOverdueTasksBeforeResidents() {
        var ranking = Ranking.of(List.of(
                overdue("A", 2, 900),
                overdue("B", 0, 10),
                overdue("C", 1, 500),
                overdue("D", 0, 20),
                overdue("E", 1, 500)));
        assertThat(ranking).extracting(r -> r.entry().siteCode()).containsExactly("D", "B", "C", "E", "A");
        assertThat(ranking).extracting(Ranking.Ranked::rank).containsOnly(1);
    }

    @Test
    void takesWhatIsNotKnownForNotOverdue() {
        var ranking = Ranking.of(List.of(overdue("A", 1, 900), overdue("B", null, 10), overdue("C", 0, 20)));
        assertThat(ranking).extracting(r -> r.entry().siteCode()).containsExactly("C", "B", "A");
    }

    private static Site overdue(String code, Integer tasks, int residents) {
        return new Site(code, tasks, residents, BigDecimal.TEN);
    }

    private static Site site(String code, int residents, String total) {
        return new Site(code, null, residents, new BigDecimal(total));
    }
}
