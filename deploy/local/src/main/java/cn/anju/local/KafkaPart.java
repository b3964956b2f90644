package cn.anju.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka broker that is its own controller (KRaft). Topics are never created by accident. */
public final class KafkaPart extends Part {
    static final String NAME = "kafka";

    /** Fixed, as the state of one local stack belongs to one cluster. */
    private static final String CLUSTER_ID = "YW5qdS1sb2NhbC1zdGFjaw";

    private static final String SETTINGS = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            log.dirs=%3$s
            auto.create.topics.enable=false
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=10
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=33554432
            """;

    private final Path classPath;
    private final Path directory;
    private final int controllerPort;

    KafkaPart(Context context) {
        super(NAME, context);
        classPath = context.repository().resolve("deploy/local/target/lib");
        directory = context.home().directory().resolve(NAME);
        controllerPort = context.ports().of("kafka-controller");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    List<String> command() {
        return kafka("kafka.Kafka", properties().toString());
    }

    @Override
    List<String> settings() {
        return List.of(propertiesText());
    }

    @Override
    void prepare() {
        write(properties(), propertiesText());
        if (!Files.exists(data().resolve("meta.properties"))) {
            tell("formatting its storage");
            var format = kafka(
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    CLUSTER_ID,
                    "--config",
                    properties().toString());
            new Launch(format, Map.of(), log()).runToEnd();
        }
    }

    @Override
    boolean isReady() throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port()).close();
        return true;
    }

    private List<String> kafka(String... mainClassAndArguments) {
        var arguments = new ArrayList<>(List.of("-Xms128m", "-Xmx384m", "-XX:+ExitOnOutOfMemoryError"));
        arguments.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        arguments.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        arguments.addAll(List.of("-cp", classPath + "/*"));
        arguments.addAll(List.of(mainClassAndArguments));
        return Launch.java(home().pidFile(NAME), arguments);
    }

    private Path properties() {
        return directory.resolve("server.properties");
    }

    private String propertiesText() {
        return SETTINGS.formatted(port(), controllerPort, data());
    }

    private Path data() {
        return directory.resolve("data");
    }
}
