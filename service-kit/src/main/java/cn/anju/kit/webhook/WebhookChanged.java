package cn.anju.kit.webhook;

/** Told when a subscription is new, changed, paused, resumed, moved back or ended. */
public record WebhookChanged() {}
