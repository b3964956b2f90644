package cn.anju.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private record Site(String siteCode, int residents, BigDecimal total) implements Ranking.Entry {}

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

    private static Site site(String code, int residents, String total) {
        return new Site(code, residents, new BigDecimal(total));
    }
}
