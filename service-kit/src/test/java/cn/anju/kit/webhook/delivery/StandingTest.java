package cn.anju.kit.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.webhook.WebhookSettings.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant NOON = Instant.parse("2022-03-10T04:00:00Z");
    private static final Standing GOOD = new Standing(0, null, null, null, null);
    private final Retry retry = TestSettings.with(false).retry();

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToALimit() {
        var standing = GOOD;
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            standing = standing.after(List.of(failed()), NOON, retry, 1);
            assertThat(Duration.between(NOON, standing.nextAttemptAt())).isEqualTo(Duration.ofSeconds(seconds));
        }
        assertThat(standing.failures()).isEqualTo(11);
        assertThat(standing.failingSince()).isEqualTo(NOON);
        assertThat(standing.lastError()).isEqualTo("timeout");
    }

    @Test
    void shortensTheWaitByUpToOneHalf() {
        assertThat(GOOD.after(List.of(failed()), NOON, retry, 0).nextAttemptAt())
                .isEqualTo(NOON.plusMillis(500));
    }

    @Test
    void isFailingAfterADayAndTriedOnceAnHourFromThen() {
        var standing = GOOD.after(List.of(failed()), NOON, retry, 1);
        var dayAfter = NOON.plus(Duration.ofDays(1));
        assertThat(standing.isFailing(dayAfter.minusSeconds(1), retry)).isFalse();
        assertThat(standing.isFailing(dayAfter, retry)).isTrue();
        assertThat(standing.after(List.of(failed()), dayAfter, retry, 1).nextAttemptAt())
                .isEqualTo(dayAfter.plus(Duration.ofHours(1)));
    }

    @Test
    void isGoodAgainOnceSomethingIsAccepted() {
        var standing = GOOD.after(List.of(failed()), NOON, retry, 1).after(List.of(accepted()), NOON, retry, 1);
        assertThat(standing).isEqualTo(new Standing(0, null, null, null, NOON));
    }

    @Test
    void countsAnewWhereSomeWereAcceptedBeforeOneFailed() {
        var standing = GOOD;
        for (int i = 0; i < 5; i++) {
            standing = standing.after(List.of(accepted(), failed()), NOON.plusSeconds(i), retry, 1);
        }
        assertThat(standing.failures()).isEqualTo(1);
        assertThat(standing.failingSince()).isEqualTo(NOON.plusSeconds(4));
    }

    @Test
    void staysAsItIsWhereNothingWasSent() {
        var standing = GOOD.after(List.of(failed()), NOON, retry, 1);
        assertThat(standing.after(List.of(), NOON.plusSeconds(5), retry, 1)).isSameAs(standing);
    }

    private static Delivery failed() {
        return new Delivery(null, new Attempt(NOON, 1_000, null, "timeout"));
    }

    private static Delivery accepted() {
        return new Delivery(null, new Attempt(NOON, 5, 204, null));
    }
}
