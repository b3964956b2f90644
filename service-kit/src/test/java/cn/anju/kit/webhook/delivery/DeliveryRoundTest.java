package cn.anju.kit.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.journal.JournalReader.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DeliveryRoundTest {
    private final DeliveryRound round = new DeliveryRound(() -> true);
    private final List<WebhookEvent> events = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final Map<String, Integer> underWay = new HashMap<>();
    private int most;
    private boolean twoOfOneRecord;

    @Test
    void sendsSeveralAtOnceButNeverTwoOfOneRecord() throws InterruptedException {
        var records = new ArrayList<UUID>();
        for (int i = 0; i < 40; i++) {
            records.add(UUID.randomUUID());
        }
        for (int version = 1; version <= 3; version++) {
            for (UUID record : records) {
                add(record, version);
            }
        }
        var deliveries = round.run(events, receiver(id -> true));
        assertThat(deliveries).hasSize(120).allMatch(Delivery::isAccepted);
        assertThat(most).isBetween(8, 16);
        assertThat(twoOfOneRecord).isFalse();
        for (UUID record : records) {
            assertThat(sent.stream().filter(id -> id.startsWith(record.toString())))
                    .containsExactly(record + ":1", record + ":2", record + ":3");
        }
    }

    @Test
    void sendsNothingMoreAfterAFailureAndBeginsWithOneAgain() throws InterruptedException {
        UUID bad = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            add(UUID.randomUUID(), 1);
        }
        add(bad, 1);
        for (int i = 0; i < 100; i++) {
            add(UUID.randomUUID(), 1);
        }
        add(bad, 2);
        var deliveries = round.run(events, receiver(id -> !id.equals(bad + ":1")));
        assertThat(deliveries).hasSizeBetween(21, 60);
        assertThat(deliveries).filteredOn(d -> !d.isAccepted()).hasSize(1);
        assertThat(sent).doesNotContain(bad + ":2");

        assertThat(round.run(List.of(events.get(20), events.get(121)), receiver(id -> false)))
                .hasSize(1);
    }

    @Test
    void sendsNothingThatItMayNot() throws InterruptedException {
        add(UUID.randomUUID(), 1);
        assertThat(new DeliveryRound(() -> false).run(events, receiver(id -> true)))
                .isEmpty();
        assertThat(sent).isEmpty();
    }

    private void add(UUID record, int version) {
        var entry = new Outgoing(
                new JournalPosition("700", events.size()), "site.region", record, version, Instant.EPOCH, "{}");
        events.add(new WebhookEvent(entry, new WebhookMessage(record + ":" + version, "{}")));
    }

    private Function<WebhookMessage, CompletionStage<Attempt>> receiver(Predicate<String> accepts) {
        return message -> {
            String record = message.id().substring(0, 36);
            begin(message.id(), record);
            return CompletableFuture.supplyAsync(
                    () -> {
                        end(record);
                        return new Attempt(Instant.EPOCH, 1, 200, accepts.test(message.id()) ? null : "status");
                    },
                    CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS));
        };
    }

    private synchronized void begin(String id, String record) {
        sent.add(id);
        twoOfOneRecord |= underWay.merge(record, 1, Integer::sum) > 1;
        most = Math.max(most, underWay.size());
    }

    private synchronized void end(String record) {
        underWay.remove(record);
    }
}
