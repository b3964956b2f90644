package cn.anju.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of the five services, from the program that its module builds. */
public final class ServicePart extends Part {
    static final List<String> NAMES = List.of("monitoring", "employment", "industry", "site", "assessment");

    /** Of the client {@code anju-assessment} in the demonstration realm. */
    private static final String DEMONSTRATION_SECRET = "anju-assessment";

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Path program;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final Ports ports;

    ServicePart(String name, Context context, PostgresPart postgres, KafkaPart kafka, KeycloakPart keycloak) {
        super(name, context);
        this.program = context.repository().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        this.postgres = postgres;
        this.kafka = kafka;
        this.keycloak = keycloak;
        this.ports = context.ports();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** The key, in base64, of the index by which the monitoring service finds ID numbers. */
    public String indexKey() {
        return home().secrets().key("personal-data-index-key", "");
    }

    /** Not Keycloak, for which the services wait by themselves while they start. */
    @Override
    List<String> needs() {
        return List.of(PostgresPart.NAME, KafkaPart.NAME);
    }

    @Override
    List<String> command() {
        var arguments = jvmOptions();
        arguments.addAll(List.of("-jar", program.toString()));
        return Launch.java(home().pidFile(name()), arguments);
    }

    /**
     * Little memory, a collector that takes no processor of its own, as many programs share this machine, and further
     * options from {@code ANJU_JAVA_OPTS}. Where that is not set, a quick compiler: nine programs that have just started
     * would spend half of two processors on making code perfect that runs for a minute.
     */
    public static List<String> jvmOptions() {
        var options = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        String more =
                System.getenv().getOrDefault("ANJU_JAVA_OPTS", QUICK_COMPILER).strip();
        if (!more.isEmpty()) {
            options.addAll(List.of(more.split("\\s+")));
        }
        return options;
    }

    @Override
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(name()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "3M");
        environment.put("ANJU_FILES_DIRECTORY", home().files(name()).toString());
        environment.put("ANJU_FILES_KEYS", home().secrets().key("file-keys", "k1:"));
        environment.put("ANJU_WEBHOOKS_KEYS", home().secrets().key("webhook-keys", "k1:"));
        environment.put("ANJU_WEBHOOKS_ALLOW_PRIVATE_ADDRESSES", "true");
        if ("monitoring".equals(name())) {
            environment.put("ANJU_PERSONAL_DATA_KEYS", home().secrets().key("personal-data-keys", "k1:"));
            environment.put("ANJU_PERSONAL_DATA_INDEX_KEY", indexKey());
        }
        if ("employment".equals(name())) {
            environment.put("ANJU_EMPLOYMENT_CODES_KEYS", home().secrets().key("employment-code-keys", "k1:"));
        }
        if ("assessment".equals(name())) {
            NAMES.forEach(service -> environment.put(
                    "ANJU_SERVICES_" + service.toUpperCase(Locale.ROOT) + "_URL",
                    "http://127.0.0.1:" + ports.of(service)));
            environment.put("ANJU_SERVICES_SECRET", DEMONSTRATION_SECRET);
            // Whoever has just loaded a county wants to see its tasks
            environment.put("ANJU_TASKS_GATHER_EVERY", System.getenv().getOrDefault("ANJU_TASKS_GATHER_EVERY", "1m"));
        }
        return environment;
    }

    @Override
    List<String> settings() {
        try {
            return List.of(Files.getLastModifiedTime(program).toString());
        } catch (IOException e) {
            throw new StackException(program + " is missing: build " + name() + "-service first (mvn package)", e);
        }
    }

    @Override
    boolean isReady() throws IOException {
        return Http.answers(url() + "/q/health/ready");
    }
}
