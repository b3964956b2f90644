package cn.anju.kit.webhook.delivery;

/** An address that nothing is sent to; the code says why and is also the key of its message. */
public final class RefusedReceiverException extends Exception {
    private final String code;

    RefusedReceiverException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
