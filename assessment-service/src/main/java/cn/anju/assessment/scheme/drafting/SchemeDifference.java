package cn.anju.assessment.scheme.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in which two schemes differ. */
@Schema(name = "SchemeDifference")
record SchemeDifference(
        @Schema(description = "items of lists are named by their ids", examples = "/indicators/leader-visits/weight")
        String pointer,

        Change change,

        @Schema(implementation = Object.class, description = "as the other scheme has it")
        JsonNode before,

        @Schema(implementation = Object.class, description = "as this scheme has it")
        JsonNode after) {

    /** What has become of a place. */
    @Schema(name = "SchemeChange")
    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** All differences of {@code after} against {@code before}. */
    static List<SchemeDifference> between(JsonNode before, JsonNode after) {
        var found = new ArrayList<SchemeDifference>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<SchemeDifference> found) {
        if (before.isContainerNode() && after.isContainerNode() && isNamed(before) && isNamed(after)) {
            var one = parts(before);
            var other = parts(after);
            Set<String> names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            for (String name : names) {
                compare(
                        pointer + "/" + name,
                        one.getOrDefault(name, MissingNode.getInstance()),
                        other.getOrDefault(name, MissingNode.getInstance()),
                        found);
            }
        } else if (!same(before, after)) {
            found.add(new SchemeDifference(pointer, changeOf(before, after), present(before), present(after)));
        }
    }

    private static Change changeOf(JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            return Change.ADDED;
        }
        return after.isMissingNode() ? Change.REMOVED : Change.CHANGED;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static boolean isNamed(JsonNode container) {
        return container.isObject() || container.isEmpty() || container.get(0).has("id");
    }

    private static Map<String, JsonNode> parts(JsonNode container) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (container.isObject()) {
            container.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
        } else {
            container.forEach(item -> parts.put(item.path("id").asText(), item));
        }
        return parts;
    }

    private static JsonNode present(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
