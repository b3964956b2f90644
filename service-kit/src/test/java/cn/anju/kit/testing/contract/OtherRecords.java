package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records of other services, one of each type at each place; told when they are first needed. */
final class OtherRecords implements AutoCloseable {
    private final OtherServices services = new OtherServices();
    private final Peculiarities peculiarities;
    private final Map<String, String> told = new HashMap<>();

    OtherRecords(Peculiarities peculiarities) {
        this.peculiarities = peculiarities;
    }

    /** The id of a record that the service knows to be at a place. */
    String at(String type, Place place) {
        return told.computeIfAbsent(type + " " + place, key -> tell(type, place));
    }

    private String tell(String type, Place place) {
        var id = UUID.randomUUID();
        var record = new HashMap<String, Object>(peculiarities.ofOther(type));
        record.putAll(Map.of("id", id, "version", 1, "status", "ACTIVE"));
        record.put(place.siteCode() == null ? "regionCode" : "siteCode", place.code());
        String workstream = type.substring(0, type.indexOf('.'));
        String name = type.substring(type.indexOf('.') + 1);
        services.tell(workstream, name + "s", name, Json.write(record));
        var references = Arc.container().instance(References.class).get();
        eventually(() ->
                assertThat(references.find(Set.of(new RecordId(type, id)))).isNotEmpty());
        return id.toString();
    }

    @Override
    public void close() {
        services.close();
    }
}
