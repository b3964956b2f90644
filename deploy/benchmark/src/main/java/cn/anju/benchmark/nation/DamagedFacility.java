package cn.anju.benchmark.nation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A new record that always lowers the total of its site: one more facility, which is damaged. */
final class DamagedFacility {
    private static final RecordKind KIND = RecordKind.ALL.stream()
            .filter(kind -> kind.type().equals("site.facility"))
            .findFirst()
            .orElseThrow();
    private static final List<String> CLASSES = List.of("SHOPPING", "STAGE", "ELDERLY_CARE", "CHARGING_PILE");

    private DamagedFacility() {}

    static SiteRecords.Message at(SiteRecords site) {
        var random = ThreadLocalRandom.current();
        var id = new UUID(
                (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000),
                (1L << 63) | (random.nextLong() >>> 2));
        var body = new RecordBody(site, id, 1)
                .text("facilityClass", CLASSES.get(random.nextInt(CLASSES.size())))
                .text("condition", "DAMAGED")
                .date("from", "2022-03-01");
        return new SiteRecords.Message(KIND, id, body.json());
    }
}
