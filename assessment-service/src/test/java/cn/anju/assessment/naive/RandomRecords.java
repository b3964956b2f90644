package cn.anju.assessment.naive;

import cn.anju.assessment.testing.Events;
import cn.anju.kit.event.LedgerEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Records by chance, each with up to three versions, which may move it to another site or void it. */
final class RandomRecords {
    private final Random random;
    private final List<String> sites;

    RandomRecords(Random random, List<String> sites) {
        this.random = random;
        this.sites = sites;
    }

    /** All versions of some records. */
    List<LedgerEvent> versions(int records) {
        var events = new ArrayList<LedgerEvent>();
        for (int i = 0; i < records; i++) {
            String type = NaiveMetric.any(random).record;
            UUID id = new UUID(random.nextLong(), random.nextLong());
            int last = 1 + random.nextInt(3);
            for (int version = 1; version <= last; version++) {
                boolean voided = version == last && random.nextInt(6) == 0;
                String body = body(type);
                events.add(voided ? Events.voided(type, id, version, body) : Events.active(type, id, version, body));
            }
        }
        return events;
    }

    private String body(String type) {
        String site = "'siteCode': '" + site() + "', ";
        return "{"
                + switch (type) {
                    case "site.leader-visit" -> site + day("visitedOn");
                    case "monitoring.household" -> site + day("settledOn") + perhaps("leftOn");
                    case "monitoring.revisit" ->
                        site + "'householdId': 'h" + random.nextInt(5) + "', " + day("visitedOn");
                    case "site.hazard" ->
                        site + "'severity': '" + word("LOW", "HIGH") + "', " + day("dueOn") + perhaps("rectifiedOn");
                    case "site.facility" ->
                        site + "'condition': '" + word("GOOD", "DAMAGED") + "', " + day("from") + perhaps("to");
                    case "industry.collective-entry" ->
                        site + "'incomeClass': '"
                                + word("OPERATING", "LEASING", "GRANT") + "', 'amount': "
                                + (random.nextInt(500_000) - 100_000) / 100.0 + ", " + day("bookedOn");
                    case "site.inspection" ->
                        site + "'kind': '" + word("GEOLOGICAL", "HOUSING", "FIRE") + "', " + day("inspectedOn");
                    default -> "'siteCodes': ['" + site() + "', '" + site() + "'], " + day("publishedOn");
                }
                + "}";
    }

    private String site() {
        return sites.get(random.nextInt(sites.size()));
    }

    private String word(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String day(String field) {
        return "'" + field + "': '" + day(random) + "'";
    }

    /** Half of them first or last days of months, where it matters which side a day belongs to. */
    static LocalDate day(Random random) {
        LocalDate day = LocalDate.of(2021, 11, 1).plusDays(random.nextInt(270));
        return random.nextBoolean() ? day : day.withDayOfMonth(1).minusDays(random.nextInt(2));
    }

    private String perhaps(String field) {
        return random.nextBoolean() ? ", " + day(field) : "";
    }
}
