package cn.anju.benchmark;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.Home;
import cn.anju.local.LocalStack;
import cn.anju.local.Part;
import cn.anju.local.Ports;
import cn.anju.local.Progress;
import cn.anju.local.ServicePart;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stack on which is measured: one of its own that begins empty and is gone afterwards, or a running one, which is only
 * asked to do its work.
 */
public final class Stage implements AutoCloseable {
    private static final Set<String> GROUND = Set.of("postgres", "kafka", "keycloak", "gateway");

    private final LocalStack stack;
    private final Path repository;
    private final Home home;
    private final boolean own;
    private final Tokens tokens;
    private boolean closed;

    private Stage(LocalStack stack, Path repository, Path home, boolean own) {
        this.stack = stack;
        this.repository = repository;
        this.home = Home.at(home);
        this.own = own;
        this.tokens = new Tokens(stack.keycloak().tokenUrl());
    }

    /** One of its own, at free ports, with nothing running yet. */
    static Stage own(Path repository, Path home, Progress progress) {
        var stack = LocalStack.configure(repository, home, Ports.free(), progress);
        stack.stop();
        stack.wipe();
        return new Stage(LocalStack.configure(repository, home, Ports.free(), progress), repository, home, true);
    }

    /** The running one with this home; throws {@link BenchmarkException} if it does not run. */
    static Stage running(Path repository, Path home, Ports ports) {
        var stack = LocalStack.configure(repository, home, ports, Progress.SILENT);
        for (Part part : stack.parts()) {
            if (!part.isRunning()) {
                throw new BenchmarkException(part.name() + " of " + home + " does not run: deploy/up starts it");
            }
        }
        return new Stage(stack, repository, home, false);
    }

    public LocalStack stack() {
        return stack;
    }

    public Path repository() {
        return repository;
    }

    /** A token of the client that may write everything, good for at least some minutes. */
    public String token() {
        return tokens.fetch();
    }

    public ServicePart service(String name) {
        return stack.service(name);
    }

    /** Where the number of the process of a running service stands. */
    public Path pidFile(String service) {
        return home.pidFile(service);
    }

    /** Has these services running, and of a stack of its own no others. */
    public void run(Set<String> services) {
        if (!own) {
            return;
        }
        var wanted = new HashSet<>(GROUND);
        wanted.addAll(services);
        stack.start(wanted);
        stack.parts().stream().filter(part -> !wanted.contains(part.name())).forEach(Part::stop);
    }

    /** Names of the parts that run now. */
    public List<String> running() {
        return stack.parts().stream().filter(Part::isRunning).map(Part::name).toList();
    }

    @Override
    public synchronized void close() {
        if (own && !closed) {
            closed = true;
            stack.stop();
            stack.wipe();
        }
    }
}
