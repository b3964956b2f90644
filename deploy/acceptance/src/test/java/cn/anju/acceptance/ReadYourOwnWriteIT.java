package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.client.Ranking;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was answered with 201 is there: in the record at once, in the ranking within two seconds. */
@OnRunningStack
@Order(3)
class ReadYourOwnWriteIT {
    private static final String TOWNSHIP = "360732902000";
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private final RunningStack stack;
    private final Api api;

    ReadYourOwnWriteIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @Test
    void showsAVisitAtOnceAndItsPointsWithinTwoSecondsUntilItIsVoided() {
        String site = stack.clerk().openSite("360732-OWN", TOWNSHIP, Map.of());
        var before = rankedTotal(site);

        var created = api.post(VISITS, Json.object("siteCode", site, "visitedOn", "2022-03-10", "purpose", "SAFETY"))
                .expecting(201);
        String path = created.header("Location").orElseThrow();
        assertThat(api.get(path).expecting(200).json()).isEqualTo(created.json());
        Eventually.within(WITHIN, () -> assertThat(total(site)).isGreaterThan(before));

        api.post(path + "/void", Map.of("reason", "重复录入")).expecting(200);
        assertThat(api.get(path).expecting(200).text("status")).isEqualTo("VOIDED");
        Eventually.within(WITHIN, () -> assertThat(total(site)).isEqualByComparingTo(before));
    }

    private BigDecimal rankedTotal(String site) {
        Eventually.within(Duration.ofSeconds(20), () -> total(site));
        return total(site);
    }

    private BigDecimal total(String site) {
        return Ranking.of(api, TOWNSHIP).total(site);
    }
}
