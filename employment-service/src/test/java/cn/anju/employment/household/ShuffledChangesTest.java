package cn.anju.employment.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * However persons, labourers and employments change, in whatever order and some of it twice: what is derived is what follows
 * from the records as they are in the end. {@code -Danju.test.changes=200000} tries as many.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ShuffledChangesTest {
    private static final Logger LOG = Logger.getLogger(ShuffledChangesTest.class);
    private static final int CHANGES = Integer.getInteger("anju.test.changes", 5_000);
    private static final int TOWNS = 4;
    private static final long SEED = 20_220_313;

    @Inject
    ShuffledTown.Clerk clerk;

    @Inject
    HouseholdMembers members;

    @Inject
    Database database;

    /** One record of the derived ledger. */
    private record Derived(
            UUID household, String site, LocalDate from, LocalDate to, boolean willingWorker, boolean employed) {
        static Derived of(ResultSet row) throws SQLException {
            return new Derived(
                    row.getObject("household_id", UUID.class),
                    row.getString("site_code"),
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("to_date", LocalDate.class),
                    row.getBoolean("willing_worker"),
                    row.getBoolean("employed"));
        }
    }

    @Test
    void leaveWhatWouldBeDerivedFromScratch() throws Exception {
        Places.await();
        var towns = IntStream.range(0, TOWNS)
                .mapToObj(i -> new ShuffledTown(new Random(SEED + i), CHANGES / TOWNS))
                .toList();
        long start = System.nanoTime();
        int made = makeAll(towns);
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.infof("%,d changes in %.1f s: %,.0f a second", made, seconds, made / seconds);

        assertThat(made).isGreaterThanOrEqualTo(CHANGES);
        for (ShuffledTown town : towns) {
            assertThat(derived(town.households())).containsExactlyInAnyOrderElementsOf(fromScratch(town.households()));
        }
    }

    private int makeAll(List<ShuffledTown> towns) throws Exception {
        var pool = Executors.newFixedThreadPool(TOWNS);
        try {
            var work = new ArrayList<Callable<Integer>>();
            towns.forEach(town -> work.add(() -> clerk.makeAll(town.changes())));
            int made = 0;
            for (var result : pool.invokeAll(work)) {
                made += result.get();
            }
            return made;
        } finally {
            pool.shutdown();
        }
    }

    private List<Derived> derived(List<UUID> households) {
        return database.query(
                "select * from household_employment where household_id = any (?) and status = 'ACTIVE'",
                Derived::of,
                (Object) households.toArray(UUID[]::new));
    }

    private List<Derived> fromScratch(List<UUID> households) {
        var workers = members.of(households);
        return households.stream()
                .flatMap(id -> derive(id, workers.getOrDefault(id, List.of())))
                .toList();
    }

    private static Stream<Derived> derive(UUID household, List<Worker> workers) {
        return HouseholdTimeline.of(workers).stream()
                .map(period -> new Derived(
                        household,
                        period.state().place().siteCode(),
                        period.span().from(),
                        period.span().to(),
                        period.state().willingWorker(),
                        period.state().employed()));
    }
}
