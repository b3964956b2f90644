package cn.anju.assessment.naive;

import cn.anju.assessment.testing.Events;
import cn.anju.kit.event.LedgerEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts of residents by chance, each from a day of its own on, and how many live at a site by them, plainly. */
record RandomCounts(List<LedgerEvent> versions) {
    private static final String TYPE = "site.site-residents";
    private static final int DAYS = 270;

    static RandomCounts of(Random random, List<String> sites, int records) {
        List<Integer> days = IntStream.range(0, DAYS).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(days, random);
        var versions = new ArrayList<LedgerEvent>();
        for (int i = 0; i < records; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            int last = 1 + random.nextInt(3);
            for (int version = 1; version <= last; version++) {
                String body = "{'siteCode': '%s', 'from': '%s', 'residents': %d}"
                        .formatted(
                                sites.get(random.nextInt(sites.size())),
                                LocalDate.of(2021, 11, 1).plusDays(days.remove(0)),
                                random.nextInt(1_200));
                boolean voided = version == last && random.nextInt(4) == 0;
                versions.add(voided ? Events.voided(TYPE, id, version, body) : Events.active(TYPE, id, version, body));
            }
        }
        return new RandomCounts(versions);
    }

    /** The last count until the day; before all of them the first; the register where there is none. */
    int on(LocalDate day, String site, int register) {
        var counts = World.last(versions).stream()
                .filter(LedgerEvent::isActive)
                .filter(count -> count.text("siteCode").equals(site))
                .sorted(Comparator.comparing(RandomCounts::from))
                .toList();
        int residents = counts.isEmpty() ? register : residents(counts.get(0));
        for (LedgerEvent count : counts) {
            if (!from(count).isAfter(day)) {
                residents = residents(count);
            }
        }
        return residents;
    }

    private static LocalDate from(LedgerEvent count) {
        return LocalDate.parse(count.text("from"));
    }

    private static int residents(LedgerEvent count) {
        return count.body().get("residents").asInt();
    }
}
