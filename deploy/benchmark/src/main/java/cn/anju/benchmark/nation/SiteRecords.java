package cn.anju.benchmark.nation;

import cn.anju.benchmark.nation.Country.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** All records of a site, in parts: each is made when it is asked for, as those of a country do not fit into memory. */
final class SiteRecords {
    /** Facts of a household, and of a site besides: what the scheme of 2022 makes of {@link RecordKind#ALL}, on average. */
    private static final double FACTS_OF_A_HOUSEHOLD = 9.8;

    private static final double FACTS_BESIDES = 77;
    private static final long FIRST_MILLIS = 1_640_966_400_000L;
    private static final long MILLIS_OF_A_PART = 3_600_000;
    private static final long MILLIS_OF_A_SITE = 50;

    private final Place place;
    private final int parts;
    private final Map<String, Integer> firstOfType = new HashMap<>();
    private final int count;

    SiteRecords(Place place, int parts) {
        this.place = place;
        this.parts = parts;
        int all = 0;
        for (RecordKind kind : RecordKind.ALL) {
            firstOfType.put(kind.type(), all);
            all += kind.count().applyAsInt(place);
        }
        this.count = all;
    }

    /** How many households a site must have for so many facts. */
    static double householdsFor(int facts) {
        return (facts - FACTS_BESIDES) / FACTS_OF_A_HOUSEHOLD;
    }

    /** A record with its key, as JSON. */
    record Message(RecordKind kind, UUID id, String body) {}

    Place place() {
        return place;
    }

    /** The records of a part, each as its first version. */
    void part(int part, Consumer<Message> consumer) {
        int from = first(part);
        int to = first(part + 1);
        for (RecordKind kind : RecordKind.ALL) {
            int first = firstOfType.get(kind.type());
            int last = first + kind.count().applyAsInt(place);
            for (int i = Math.max(from, first); i < Math.min(to, last); i++) {
                send(kind, i - first, consumer);
            }
        }
    }

    private void send(RecordKind kind, int number, Consumer<Message> consumer) {
        UUID id = id(kind.type(), number);
        var body = new RecordBody(this, id, 1);
        if (kind.always() || body.isDone()) {
            kind.fields().write(body, number);
            consumer.accept(new Message(kind, id, body.json()));
        }
    }

    /** Ordered by time, as those that the services give. */
    UUID id(String type, int number) {
        long index = firstOfType.get(type) + (long) number;
        long part = index * parts / count;
        long millis = FIRST_MILLIS + part * MILLIS_OF_A_PART + place.number() * MILLIS_OF_A_SITE;
        long high = (millis << 16) | 0x7000L | (index & 0xfff);
        long mixed = (place.number() * 0x9E3779B97F4A7C15L) ^ (index * 0xC2B2AE3D27D4EB4FL);
        return new UUID(high, (1L << 63) | (mixed >>> 2));
    }

    /** The least index of which {@link #id} says that it belongs to the part. */
    private int first(int part) {
        return (count * part + parts - 1) / parts;
    }
}
