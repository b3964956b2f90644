package cn.anju.employment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Surroundings;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Batches of events that are taken in at the same moment, by whatever thread or replica. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EventOrderTest {
    private static final int VERSIONS = 20;

    @Inject
    EventDispatcher dispatcher;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    @Test
    void neverWaitForEachOtherInACircle() throws Exception {
        var households = IntStream.range(0, 200)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        var oneWay = new ArrayList<Callable<Void>>();
        for (int version = 1; version <= VERSIONS; version++) {
            var batch = batch(households, version);
            oneWay.add(() -> receive(batch));
            var reversed = new ArrayList<>(batch);
            Collections.reverse(reversed);
            oneWay.add(() -> receive(reversed));
        }
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var result : pool.invokeAll(oneWay)) {
                result.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(database.query(
                        "select distinct version from known_record where record_id = any (?)",
                        row -> row.getInt(1),
                        (Object) households.stream().map(UUID::fromString).toArray(UUID[]::new)))
                .containsExactly(VERSIONS);
    }

    private Void receive(List<LedgerEvent> events) {
        dispatcher.receive(events);
        return null;
    }

    private List<LedgerEvent> batch(List<String> households, int version) {
        return households.stream()
                .map(id -> new LedgerEvent(
                        "monitoring.household",
                        UUID.fromString(id),
                        version,
                        RecordStatus.ACTIVE,
                        "/api/v1/monitoring/households",
                        mapper.valueToTree(Map.of("id", id, "code", id))))
                .toList();
    }
}
