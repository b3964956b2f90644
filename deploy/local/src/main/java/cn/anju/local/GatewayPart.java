package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The gateway as a process. */
public final class GatewayPart extends Part {
    static final String NAME = "gateway";

    /** By name, as whoever starts the stack need not have the libraries that the gateway itself needs. */
    private static final String MAIN = "cn.anju.local.Gateway";

    private final Path target;
    private final Map<String, Integer> services;
    private final KeycloakPart keycloak;

    GatewayPart(Context context, Map<String, Integer> services, KeycloakPart keycloak) {
        super(NAME, context);
        this.target = context.repository().resolve("deploy/local/target");
        this.services = services;
        this.keycloak = keycloak;
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    List<String> command() {
        var arguments = new ArrayList<>(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        arguments.addAll(List.of("-cp", target.resolve("classes") + ":" + target.resolve("lib") + "/*"));
        arguments.addAll(List.of(MAIN, Integer.toString(port()), keycloak.url()));
        services.forEach((service, port) -> arguments.add(service + "=" + port));
        return Launch.java(home().pidFile(NAME), arguments);
    }

    @Override
    List<String> settings() {
        try (var classes = Files.walk(target.resolve("classes"))) {
            return classes.map(file -> file + " " + file.toFile().lastModified())
                    .filter(line -> line.contains("Gateway") || line.contains("home.html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    boolean isReady() throws IOException {
        return Http.answers(url() + "/");
    }
}
