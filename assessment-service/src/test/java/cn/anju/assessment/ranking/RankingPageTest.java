package cn.anju.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.score.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingPageTest {
    private record Site(String siteCode, Integer overdueTasks, int residents, BigDecimal total)
            implements Ranking.Entry {}

    private final List<Ranking.Ranked<Site>> places = Ranking.of(IntStream.range(0, 11)
            .mapToObj(i -> new Site("S" + i, i % 3 == 0 ? null : i % 3, 100 * (i % 2), BigDecimal.valueOf(i / 4)))
            .toList());

    @Test
    void showsEverySiteOnceAlsoInsideTies() {
        var seen = new ArrayList<String>();
        Optional<RankingCursor> after = Optional.empty();
        do {
            var cut = new RankingPage(2, after, true).of(places, site -> true);
            cut.places().forEach(place -> seen.add(place.entry().siteCode()));
            assertThat(cut.total()).isEqualTo(11);
            after = Optional.ofNullable(cut.nextCursor()).flatMap(RankingCursor::parse);
        } while (after.isPresent());
        assertThat(seen)
                .isEqualTo(
                        places.stream().map(place -> place.entry().siteCode()).toList());
    }

    @Test
    void showsOnlyWhatMayBeSeenWithTheRanksAmongAll() {
        var cut = new RankingPage(5, Optional.empty(), true)
                .of(places, site -> site.siteCode().equals("S0"));
        assertThat(cut.places()).extracting(Ranking.Ranked::rank).containsExactly(8);
        assertThat(cut.total()).isEqualTo(1);
        assertThat(cut.nextCursor()).isNull();
    }

    @Test
    void knowsItsOwnCursorsOnly() {
        assertThat(RankingCursor.parse("x")).isEmpty();
        assertThat(RankingCursor.parse(new RankingCursor(BigDecimal.TEN, 2, 5, "S1").toString()))
                .contains(new RankingCursor(BigDecimal.TEN, 2, 5, "S1"));
        assertThat(RankingCursor.parse(new RankingCursor(BigDecimal.TEN, null, 5, "S1").toString()))
                .contains(new RankingCursor(BigDecimal.TEN, null, 5, "S1"));
    }
}
