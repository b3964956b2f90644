package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.PostgresPart;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The moment at which the relay of the site service has told everything. */
final class RelayRest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BUSY = """
            select exists (select 1 from journal j, relay_position p where (j.xid, j.seq) > (p.xid, p.seq))
            """;

    private RelayRest() {}

    static void await(PostgresPart postgres) {
        Instant end = Instant.now().plus(PATIENCE);
        try (var connection = postgres.connect("site");
                var query = connection.prepareStatement(BUSY)) {
            while (Instant.now().isBefore(end)) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(100);
            }
            throw new BenchmarkException("The relay is still behind after " + PATIENCE.toSeconds() + " s");
        } catch (SQLException e) {
            throw new BenchmarkException("The position of the relay cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }
}
