package cn.anju.kit.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode object) {
                var inner = target.get(change.getKey()) instanceof ObjectNode existing ? existing : target.objectNode();
                target.set(change.getKey(), apply(inner, object));
            } else {
                target.set(change.getKey(), value);
            }
        });
        return target;
    }
}
