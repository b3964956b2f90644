package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Ranking;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The stack can be stopped and started: what was there is there again, and no process is left in between. */
@OnRunningStack
@Order(12)
class RestartIT {
    private static final String COUNTY = "360732";
    private static final String VISITS = "/api/v1/site/leader-visits";

    private final RunningStack stack;
    private final Api api;

    RestartIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @Test
    void hasTheSameRecordsAndTheSameRankingAfterARestart() {
        stack.demonstrationCounty();
        stack.awaitRest();
        var ranking = Ranking.of(api, COUNTY);
        var visits = api.get(VISITS + "?limit=500&siteCode=360732-S01")
                .expecting(200)
                .json();
        assertThat(ranking.places()).isNotEmpty();
        assertThat(visits.path("items")).isNotEmpty();

        stack.local().stop();
        assertThat(stack.runningParts()).isEmpty();
        stack.local().start();

        assertThat(api.get(VISITS + "?limit=500&siteCode=360732-S01")
                        .expecting(200)
                        .json())
                .isEqualTo(visits);
        assertThat(Ranking.of(api, COUNTY)).isEqualTo(ranking);
        takesRecords();
    }

    private void takesRecords() {
        String site = stack.clerk().openSite("360732-RES", "360732908000", Map.of());
        String visit = stack.clerk()
                .enter("site/leader-visits", Map.of("siteCode", site, "visitedOn", "2022-03-01", "purpose", "OTHER"));
        Eventually.within(
                Duration.ofSeconds(20),
                () -> assertThat(Ranking.of(api, "360732908").total(site)).isPositive());
        api.get(VISITS + "/" + visit).expecting(200);
    }
}
