package cn.anju.benchmark.measure;

import java.util.Set;

/** A line of the benchmark: what the product does, beside the least that anything doing the same must take. */
public interface Row extends AutoCloseable {
    /** Short name, for choosing the row on the command line. */
    String name();

    /** What is done. */
    String title();

    /** What is counted, such as {@code records}; throughput is this per second. */
    String unit();

    /** The services that have to run meanwhile. */
    Set<String> services();

    /** Brings in the data that the row needs. */
    void prepare();

    Measurement floor();

    Measurement product();

    /** Removes what only the measurement needed. */
    @Override
    void close();
}
