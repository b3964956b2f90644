package cn.anju.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What {@code deploy/up} runs: starts the stack, loads the county's data, says where to go on.
 * Arguments: the repository, the home, then {@code --empty} or {@code --only <part>,…}.
 */
final class Up {
    private final Path repository;
    private final Home home;
    private final LocalStack stack;

    private Up(Path repository, Home home) {
        this.repository = repository;
        this.home = home;
        this.stack = LocalStack.configure(
                repository, home.directory(), Ports.fromEnvironment(System.getenv()), Terminal::print);
    }

    public static void main(String[] arguments) {
        var options = List.of(arguments).subList(2, arguments.length);
        Home home = Home.at(Path.of(arguments[1]));
        System.exit(Terminal.run(home, () -> new Up(Path.of(arguments[0]), home).run(options)));
    }

    private void run(List<String> options) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        int only = options.indexOf("--only");
        if (only >= 0) {
            stack.start(List.of(options.get(only + 1).split(",")));
            return;
        }
        stack.start();
        Terminal.print(
                "",
                "all healthy after " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        if (!options.contains("--empty")) {
            loadCounty();
        }
        showAddresses();
    }

    private void loadCounty() throws IOException, InterruptedException {
        Path target = repository.resolve("deploy/county/target");
        var command = List.of(
                Launch.javaExecutable(),
                Launch.MARK + home.pidFile("county"),
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "cn.anju.county.LoadCounty",
                "--gateway=" + stack.gateway().url(),
                "--keycloak=" + stack.keycloak().realmUrl());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new StackException("The county's data could not be loaded; deploy/up tries again");
        }
    }

    private void showAddresses() {
        String gateway = stack.gateway().url();
        System.out.printf("%nAnju runs. 安居已就绪。%n");
        System.out.printf("  start here            %s/%n", gateway);
        System.out.printf("  ranking               %s/api/v1/assessment/rankings?period=2022-Q1%n", gateway);
        for (String service : ServicePart.NAMES) {
            System.out.printf(
                    "  %-21s %s/q/swagger-ui%n", service, stack.service(service).url());
        }
        System.out.printf("  tokens                %s%n", stack.keycloak().tokenUrl());
        System.out.printf(
                "  Keycloak admin        %s/admin/ (admin, password in %s)%n",
                stack.keycloak().url(), stack.keycloak().adminPasswordFile());
        System.out.printf("  logs                  %s%n", stack.gateway().log().getParent());
        System.out.printf("deploy/down ends it and keeps its data.%n");
    }
}
