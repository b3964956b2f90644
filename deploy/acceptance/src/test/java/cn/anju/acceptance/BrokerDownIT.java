package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.VisitBurst;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Records are taken while Kafka is away, and told to it when it is back. */
@OnRunningStack
@Order(7)
class BrokerDownIT {
    private static final int VISITS = 1_000;

    private final RunningStack stack;

    BrokerDownIT(RunningStack stack) {
        this.stack = stack;
    }

    @Test
    void bringsAThousandVisitsPostedWithoutABrokerToTheFactsOnceEach() {
        String site = stack.clerk().openSite("360732-BRK", "360732903000", Map.of());
        var arrivals = new Arrivals(stack, site);
        var burst = new VisitBurst(stack.county(), site, VISITS);

        stack.local().kafka().stop();
        var ids = burst.start().join();
        assertThat(ids).hasSize(VISITS).doesNotHaveDuplicates();
        assertThat(burst.repeated()).isZero();
        assertThat(stack.databases().entriesToRelay("site")).isGreaterThanOrEqualTo(VISITS);

        stack.local().kafka().start();
        arrivals.awaitExactly(ids);
    }
}
