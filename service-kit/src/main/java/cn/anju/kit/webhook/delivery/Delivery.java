package cn.anju.kit.webhook.delivery;

/** An event and what came of sending it. */
record Delivery(WebhookEvent event, Attempt attempt) {
    boolean isAccepted() {
        return attempt.isAccepted();
    }
}
