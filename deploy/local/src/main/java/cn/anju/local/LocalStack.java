package cn.anju.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * All parts of Anju on this machine. The parts are processes that go on when this program ends; another one with the same
 * home finds them again. Asking twice for the same does nothing the second time.
 */
public final class LocalStack {
    private final Home home;
    /** In the order of starting: what a part needs comes before it. */
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private LocalStack(Part.Context context) {
        home = context.home();
        var postgres = add(new PostgresPart(context));
        var kafka = add(new KafkaPart(context));
        var keycloak = add(new KeycloakPart(context, postgres));
        var services = new LinkedHashMap<String, Integer>();
        for (String name : ServicePart.NAMES) {
            var service = add(new ServicePart(name, context, postgres, kafka, keycloak));
            services.put(name, service.port());
        }
        add(new GatewayPart(context, services, keycloak));
    }

    /** The stack of a repository that was built, with its state in {@code home} and its parts at {@code ports}. */
    public static LocalStack configure(Path repository, Path home, Ports ports, Progress progress) {
        var context = new Part.Context(repository.toAbsolutePath().normalize(), Home.at(home), ports, progress);
        return new LocalStack(context);
    }

    /** Starts what does not run, as much of it at the same time as possible, and returns when all is healthy. */
    public void start() {
        start(parts.keySet());
    }

    /** Starts the parts with these names. */
    public void start(Collection<String> names) {
        names.forEach(this::part);
        var threads = Executors.newCachedThreadPool();
        try {
            startInOrder(names, threads);
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException failure
                    ? failure
                    : new StackException("Cannot start", e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    /** Ends all parts, those that depend on others first, and whatever a crash left of them. */
    public void stop() {
        var last = List.of(part(KafkaPart.NAME), part(PostgresPart.NAME));
        parts.values().parallelStream().filter(part -> !last.contains(part)).forEach(Part::stop);
        last.forEach(Part::stop);
        home.javaProcesses().killAll();
    }

    /** Forgets all state of a stopped stack. */
    public void wipe() {
        home.wipe();
    }

    /** {@code postgres}, {@code kafka}, {@code keycloak}, {@code gateway} or the name of a service. */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new StackException("There is no part " + name + ", only " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    public PostgresPart postgres() {
        return (PostgresPart) part(PostgresPart.NAME);
    }

    public KafkaPart kafka() {
        return (KafkaPart) part(KafkaPart.NAME);
    }

    public KeycloakPart keycloak() {
        return (KeycloakPart) part(KeycloakPart.NAME);
    }

    /** {@code monitoring}, {@code employment}, {@code industry}, {@code site} or {@code assessment}. */
    public ServicePart service(String name) {
        return (ServicePart) part(name);
    }

    public GatewayPart gateway() {
        return (GatewayPart) part(GatewayPart.NAME);
    }

    private <P extends Part> P add(P part) {
        parts.put(part.name(), part);
        return part;
    }

    private void startInOrder(Collection<String> names, ExecutorService threads) {
        var started = new LinkedHashMap<String, CompletableFuture<Void>>();
        for (Part part : parts.values()) {
            if (names.contains(part.name())) {
                var needed = new ArrayList<CompletableFuture<Void>>();
                part.needs().stream()
                        .filter(started::containsKey)
                        .map(started::get)
                        .forEach(needed::add);
                started.put(part.name(), allOf(needed).thenRunAsync(part::start, threads));
            }
        }
        allOf(started.values()).join();
    }

    private static CompletableFuture<Void> allOf(Collection<CompletableFuture<Void>> all) {
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }
}
