package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm {@code anju}, which it imports once, on its first start. Its program is augmented for
 * PostgreSQL on the first start after a build and kept in {@code target}, so that later starts take seconds.
 */
public final class KeycloakPart extends Part {
    static final String NAME = "keycloak";

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");
    /** The options that Keycloak's own kc.sh gives, which cannot be used as it stays in between; a quick compiler. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    private final Path distributions;
    private final PostgresPart postgres;

    KeycloakPart(Context context, PostgresPart postgres) {
        super(NAME, context);
        this.distributions = context.repository().resolve("deploy/local/target/keycloak");
        this.postgres = postgres;
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** The issuer of all tokens. */
    public String realmUrl() {
        return url() + "/realms/anju";
    }

    public String tokenUrl() {
        return realmUrl() + "/protocol/openid-connect/token";
    }

    /** Where the password of the administrator {@code admin} of Keycloak itself is kept. */
    public Path adminPasswordFile() {
        return home().secrets().file("keycloak-admin");
    }

    @Override
    List<String> needs() {
        return List.of(PostgresPart.NAME);
    }

    @Override
    List<String> command() {
        return keycloak(
                NAME,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port(),
                        "--hostname=" + url(),
                        "--db-url=" + postgres.jdbcUrl(NAME),
                        "--db-pool-max-size=20"));
    }

    @Override
    Map<String, String> environment() {
        return Map.of(
                "KC_DB_USERNAME",
                NAME,
                "KC_DB_PASSWORD",
                postgres.password(NAME),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                home().secrets().password("keycloak-admin"));
    }

    @Override
    List<String> settings() {
        try {
            FileTime built = Files.exists(built()) ? Files.getLastModifiedTime(built()) : FileTime.fromMillis(0);
            return List.of(built.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void prepare() {
        if (!Files.exists(built())) {
            tell("building its program for PostgreSQL, once");
            new Launch(keycloak("keycloak-build", BUILD), Map.of(), log()).runToEnd();
            write(built(), String.join(" ", BUILD));
        }
    }

    @Override
    boolean isReady() throws IOException {
        return Http.answers(realmUrl() + "/.well-known/openid-configuration");
    }

    private List<String> keycloak(String mark, List<String> options) {
        Path distribution = distribution();
        var arguments = new ArrayList<>(JVM);
        arguments.add("-Dkc.home.dir=" + distribution);
        arguments.add("-Djboss.server.config.dir=" + distribution.resolve("conf"));
        arguments.addAll(
                List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
        arguments.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        arguments.addAll(options);
        return Launch.java(home().pidFile(mark), arguments);
    }

    private Path built() {
        return distribution().resolve("data/built");
    }

    private Path distribution() {
        try (var found = Files.newDirectoryStream(distributions, "keycloak-*")) {
            return found.iterator().next();
        } catch (IOException e) {
            throw new StackException(distributions + " is missing: build deploy/local first (mvn package)", e);
        }
    }
}
