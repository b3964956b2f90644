package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.VisitBurst;
import cn.anju.acceptance.client.WebhookReceiver;
import cn.anju.acceptance.client.WebhookReceiver.Told;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A system that is told by webhook gets everything, whatever becomes of it or of the service. */
@OnRunningStack
@Order(8)
class WebhookIT {
    private static final String WEBHOOKS = "/api/v1/site/webhooks";
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final String TOWNSHIP = "360732905000";
    private static final int CORRECTED = 100;
    private static final Duration OUTAGE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningStack stack;
    private final WebhookReceiver receiver = new WebhookReceiver();
    private Subscription subscription;

    WebhookIT(RunningStack stack) {
        this.stack = stack;
    }

    private record Subscription(String path, String secret) {}

    @AfterEach
    void end() {
        stack.county()
                .with("If-Match", "\"1\"")
                .send("DELETE", subscription.path(), null, null)
                .expecting(204);
        receiver.close();
    }

    @Test
    void tellsEverythingInOrderAndSignedToAReceiverThatFailedForAMinute() throws InterruptedException {
        String site = stack.clerk().openSite("360732-WHA", TOWNSHIP, Map.of());
        subscription = subscribe(site);
        receiver.fail(true);
        var visits = new VisitBurst(stack.county(), site, 300).start().join();
        correct(visits, 1);
        Thread.sleep(OUTAGE.toMillis());
        assertThat(receiver.refused()).isPositive();
        assertThat(receiver.accepted()).isEmpty();
        correct(visits, 2);
        assertThat(lag()).isEqualTo(3 * visits.size());

        receiver.fail(false);
        awaitRest();
        var told = receiver.accepted();
        assertThat(told).hasSize(3 * visits.size());
        assertThat(versions(told).keySet()).containsExactlyInAnyOrderElementsOf(visits);
        versions(told).forEach((id, versions) -> assertThat(versions).containsExactly(1, 2, 3));
        assertThat(told).allMatch(one -> one.isSignedWith(subscription.secret()));
    }

    @Test
    void losesNothingWhenTheServiceIsKilledInTheMiddleOfTelling() {
        String site = stack.clerk().openSite("360732-WHB", TOWNSHIP, Map.of());
        subscription = subscribe(site);
        receiver.fail(true);
        var visits = new VisitBurst(stack.county(), site, 2_000).start().join();
        correct(visits.subList(0, CORRECTED), 1);
        receiver.fail(false);
        Eventually.within(PATIENCE, () -> assertThat(receiver.accepted()).hasSizeGreaterThan(300));
        stack.local().service("site").kill();
        assertThat(receiver.accepted()).hasSizeLessThan(visits.size());
        stack.local().service("site").start();

        awaitRest();
        var told = receiver.accepted();
        var corrected = Set.copyOf(visits.subList(0, CORRECTED));
        assertThat(versions(told).keySet()).containsExactlyInAnyOrderElementsOf(visits);
        versions(told).forEach((id, versions) -> {
            int last = corrected.contains(id) ? 2 : 1;
            assertThat(versions).contains(1, last).endsWith(last);
        });
        assertThat(told).allMatch(one -> one.isSignedWith(subscription.secret()));
    }

    private Subscription subscribe(String site) {
        var answer = stack.county()
                .post(
                        WEBHOOKS,
                        Map.of(
                                "url", receiver.url(),
                                "ledgers", List.of("leader-visits"),
                                "siteCodes", List.of(site)))
                .expecting(201);
        return new Subscription(WEBHOOKS + "/" + answer.text("id"), answer.text("secret"));
    }

    private void correct(List<String> visits, int version) {
        for (String id : visits) {
            stack.county()
                    .with("If-Match", "\"" + version + "\"")
                    .patch(VISITS + "/" + id, Map.of("findings", "第" + version + "次更正"))
                    .expecting(200);
        }
    }

    private void awaitRest() {
        Eventually.within(PATIENCE, () -> assertThat(lag()).isZero());
    }

    private int lag() {
        return stack.county()
                .get(subscription.path())
                .expecting(200)
                .json()
                .path("lag")
                .asInt(-1);
    }

    private static Map<String, List<Integer>> versions(List<Told> told) {
        Function<Told, String> record = Told::recordId;
        return told.stream()
                .collect(Collectors.groupingBy(record, Collectors.mapping(Told::version, Collectors.toList())));
    }
}
