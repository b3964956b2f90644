package cn.anju.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker for the tests of a service, started once for all of them. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {
    private Server broker;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            int controllerPort = freePort();
            Path log = Files.createTempDirectory("anju-kafka");
            format(log);
            var properties = new Properties();
            properties.putAll(Map.of(
                    "process.roles", "broker,controller",
                    "node.id", "1",
                    "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                    "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                    "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                    "controller.listener.names", "CONTROLLER",
                    "log.dirs", log.toString(),
                    "offsets.topic.replication.factor", "1",
                    "offsets.topic.num.partitions", "1"));
            properties.put("group.initial.rebalance.delay.ms", "0");
            properties.put("auto.create.topics.enable", "true");
            properties.put("log.cleanup.policy", "compact");
            properties.put("transaction.state.log.replication.factor", "1");
            broker = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            broker.startup();
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka does not start", e);
        }
    }

    private static void format(Path log) throws Exception {
        var formatter = new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(log.toString());
        formatter.addDirectory(log.toString());
        formatter.run();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        broker.shutdown();
        broker.awaitShutdown();
    }
}
