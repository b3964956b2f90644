package cn.anju.kit.ledger;

import jakarta.enterprise.context.RequestScoped;

/** What the body of the current request said of the envelope beside the fields. */
@RequestScoped
public class RequestEnvelope {
    private EnvelopeInput input = new EnvelopeInput(null);

    void set(EnvelopeInput read) {
        input = read;
    }

    EnvelopeInput get() {
        return input;
    }
}
