package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.VisitBurst;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A service that is killed, and its relay with it, has lost nothing that it answered for and repeats nothing. */
@OnRunningStack
@Order(8)
class CrashIT {
    private static final String TOWNSHIP = "360732904000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int VISITS = 5_000;
    private static final int BACKLOG = 4_000;

    private final RunningStack stack;

    CrashIT(RunningStack stack) {
        this.stack = stack;
    }

    @Test
    void keepsEveryAnsweredVisitExactlyOnceWhenKilledInTheMiddleOfFiveThousandPosts() {
        String site = stack.clerk().openSite("360732-CRA", TOWNSHIP, Map.of());
        var burst = new VisitBurst(stack.county(), site, VISITS);

        var ids = burst.start();
        Eventually.within(PATIENCE, () -> assertThat(burst.answered()).isGreaterThan(VISITS / 3));
        stack.local().service("site").kill();
        assertThat(burst.answered()).isLessThan(VISITS);
        stack.local().service("site").start();

        assertThat(ids.join()).hasSize(VISITS).doesNotHaveDuplicates();
        assertThat(burst.repeated()).isPositive();
        new Arrivals(stack, site).awaitExactly(ids.join());
    }

    @Test
    void tellsTheRestOfItsBacklogWhenKilledInTheMiddleOfTellingIt() {
        String site = stack.clerk().openSite("360732-CRB", TOWNSHIP, Map.of());
        stack.local().kafka().stop();
        var ids = new VisitBurst(stack.county(), site, BACKLOG).start().join();
        assertThat(backlog()).isGreaterThanOrEqualTo(BACKLOG);
        stack.local().kafka().start();
        Eventually.within(PATIENCE, () -> assertThat(backlog()).isLessThan(BACKLOG));
        stack.local().service("site").kill();
        stack.local().service("site").start();

        new Arrivals(stack, site).awaitExactly(ids);
    }

    private long backlog() {
        return stack.databases().entriesToRelay("site");
    }
}
