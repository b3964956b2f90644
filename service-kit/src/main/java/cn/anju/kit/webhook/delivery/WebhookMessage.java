package cn.anju.kit.webhook.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;

/**
 * What is posted to a receiver: a CloudEvent in structured mode, since a signature covers the body and so the attributes
 * too.
 *
 * @param id the same for every attempt, by which a receiver knows a repetition
 */
public record WebhookMessage(String id, String body) {
    static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** @param data JSON, sent as it is */
    public static WebhookMessage of(Map<String, String> attributes, String data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        attributes.forEach(event::put);
        event.put("datacontenttype", "application/json");
        event.putRawValue("data", new RawValue(data));
        return new WebhookMessage(attributes.get("id"), event.toString());
    }
}
