package cn.anju.benchmark;

import cn.anju.benchmark.nation.NationRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How to measure.
 *
 * @param rounds of each measurement
 * @param length of a round
 * @param warmUp before the first round
 * @param only name of the only row to measure, or null for all
 * @param sites of the country where {@link NationRun the nation} is measured
 * @param facts that they have in a quarter
 * @param people who are registered where a bureau's file is compared, and rows of the file
 * @param home of a running stack, or null for one of its own
 */
record Options(
        int rounds, Duration length, Duration warmUp, String only, int people, int sites, long facts, Path home) {
    static final String USAGE = """
            Usage: deploy/benchmark/run [--rounds=5] [--seconds=10] [--warm-up=90] [--only=ROW] [--people=1000000]
                                        [--home=DIR]
                   deploy/benchmark/run --only=nation [--sites=35000] [--facts=20000000]

            Starts a stack of its own at free ports, measures the product and its floors in turns, prints a table, leaves the
            figures in deploy/benchmark/target/results.json, and removes the stack again. The second form measures, once, how
            the sites of the whole country are assessed (target/nation.json); it needs an hour and 40 GB of disk.

              --rounds=5     rounds of each measurement
              --seconds=10   length of a round
              --warm-up=20   seconds of warming up before the first round, of floor and product each
              --only=ROW     ranking, comparison, visits or imports; or nation
              --people=N     registered people, and rows of the bureau's file, of the row comparison; 1,000,000 without it
              --sites=N      sites of the nation; 35,000 without it
              --facts=N      facts that they have in a quarter, about; 20,000,000 without it
              --home=DIR     measure the running stack with this home (such as .anju) as it is; the visits stay in it
            """;

    private static final Set<String> NAMES =
            Set.of("rounds", "seconds", "warm-up", "only", "people", "sites", "facts", "home");

    /** Throws {@link IllegalArgumentException} that names what cannot be understood. */
    static Options parse(Iterable<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0 || !NAMES.contains(argument.substring(2, equals))) {
                throw new IllegalArgumentException("Unknown option " + argument);
            }
            given.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return new Options(
                positive(given, "rounds", "5"),
                Duration.ofSeconds(positive(given, "seconds", "10")),
                Duration.ofSeconds(positive(given, "warm-up", "90")),
                given.get("only"),
                positive(given, "people", "1000000"),
                positive(given, "sites", "35000"),
                positive(given, "facts", "20000000"),
                given.containsKey("home") ? Path.of(given.get("home")) : null);
    }

    private static int positive(Map<String, String> given, String name, String usual) {
        int value = Integer.parseInt(given.getOrDefault(name, usual));
        if (value < 1) {
            throw new IllegalArgumentException("--" + name + " must be positive");
        }
        return value;
    }
}
