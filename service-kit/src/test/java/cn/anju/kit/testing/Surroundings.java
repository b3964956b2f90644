package cn.anju.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a service lives in: PostgreSQL, Kafka, a place for files and someone who signs tokens; started once for all tests of a module. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private final List<QuarkusTestResourceLifecycleManager> parts =
            List.of(new PostgresResource(), new KafkaResource(), new FilesResource(), new Tokens());

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<String, String>();
        parts.forEach(part -> configuration.putAll(part.start()));
        return configuration;
    }

    @Override
    public void stop() {
        parts.forEach(QuarkusTestResourceLifecycleManager::stop);
    }
}
