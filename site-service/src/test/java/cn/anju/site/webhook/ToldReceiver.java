package cn.anju.site.webhook;

import static cn.anju.site.webhook.Subscriptions.HERE;
import static cn.anju.site.webhook.Subscriptions.system;
import static cn.anju.site.webhook.Subscriptions.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A receiver that is told of records. */
abstract class ToldReceiver {
    final Receiver receiver = new Receiver();

    @BeforeEach
    void sitesAreKnown() {
        Subscriptions.sitesAreKnown();
    }

    @AfterEach
    void end() {
        Subscriptions.endAll();
        receiver.close();
    }

    static List<String> visits(int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(visit(HERE));
        }
        return ids;
    }

    void awaitRefusals(int count) throws InterruptedException {
        for (int i = 0; i < 1_000 && receiver.refused() < count; i++) {
            Thread.sleep(10);
        }
        assertThat(receiver.refused()).isGreaterThanOrEqualTo(count);
    }

    static void awaitLag(Subscriptions.Made webhook, int lag) throws InterruptedException {
        int behind = -1;
        for (int i = 0; i < 200 && behind != lag; i++) {
            Thread.sleep(50);
            behind = system().get(webhook.path()).path("lag");
        }
        assertThat(behind).isEqualTo(lag);
    }
}
