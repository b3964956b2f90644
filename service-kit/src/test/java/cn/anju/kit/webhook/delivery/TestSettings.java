package cn.anju.kit.webhook.delivery;

import cn.anju.kit.webhook.WebhookSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as an installation may have them. */
final class TestSettings {
    private TestSettings() {}

    static WebhookSettings with(boolean privateAllowed) {
        return new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withDefaultValues(Map.of(
                        "anju.webhooks.allow-private-addresses", Boolean.toString(privateAllowed),
                        "anju.webhooks.timeout", "PT1S",
                        "anju.webhooks.lease", "PT15S",
                        "anju.webhooks.secret-overlap", "PT24H",
                        "anju.webhooks.keep-deliveries", "P30D",
                        "anju.webhooks.retry.first", "PT1S",
                        "anju.webhooks.retry.longest", "PT5M",
                        "anju.webhooks.retry.failing-after", "PT24H",
                        "anju.webhooks.retry.when-failing", "PT1H"))
                .build()
                .getConfigMapping(WebhookSettings.class);
    }
}
