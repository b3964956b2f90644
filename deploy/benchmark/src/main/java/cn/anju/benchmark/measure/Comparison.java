package cn.anju.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A row's floor and product, measured in turns.
 *
 * @param row short name
 * @param title what was done
 * @param unit what was counted
 */
public record Comparison(String row, String title, String unit, Series floor, Series product) {

    /** Warms both up, then lets them take turns; every other round begins with the product. */
    public static Comparison of(Row row, int rounds, Duration warmUp, Duration length, Consumer<String> progress) {
        var floor = row.floor();
        var product = row.product();
        progress.accept("warming up");
        run(floor, warmUp);
        run(product, warmUp);
        List<Round> floors = new ArrayList<>();
        List<Round> products = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            if (i % 2 == 0) {
                floors.add(run(floor, length));
                products.add(run(product, length));
            } else {
                products.add(run(product, length));
                floors.add(run(floor, length));
            }
            progress.accept("round %d of %d: floor %,.0f/s, product %,.0f/s"
                    .formatted(
                            i + 1,
                            rounds,
                            floors.get(i).perSecond(),
                            products.get(i).perSecond()));
        }
        return new Comparison(
                row.name(),
                row.title(),
                row.unit(),
                new Series(floor.description(), floors),
                new Series(product.description(), products));
    }

    /** How much of the floor's median throughput the product reaches. */
    public double ratio() {
        return product.perSecond() / floor.perSecond();
    }

    public double lowestRatio() {
        return ratios().min().orElseThrow();
    }

    public double highestRatio() {
        return ratios().max().orElseThrow();
    }

    private DoubleStream ratios() {
        return IntStream.range(0, floor.rounds().size())
                .mapToDouble(i -> product.rounds().get(i).perSecond()
                        / floor.rounds().get(i).perSecond());
    }

    private static Round run(Measurement measurement, Duration length) {
        var round = measurement.run(length);
        measurement.settle();
        return round;
    }
}
