package cn.anju.kit.webhook;

/** How a subscription is doing. */
public enum WebhookState {
    /** Events are sent; one that is not accepted is sent again soon. */
    ACTIVE,

    /** The receiver has accepted nothing for a long time and is tried only now and then. */
    FAILING,

    /** Stopped by someone; it goes on from where it stopped. */
    PAUSED,

    /** Ended for good. */
    ENDED
}
