package cn.anju.benchmark.http;

import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Requests to one server; those of a round are made when it begins, with a fresh token.
 *
 * @param rest waits until the server has nothing left to do
 */
public record HttpMeasurement(String description, HttpLoad load, Supplier<List<Request>> requests, Runnable rest)
        implements Measurement {

    @Override
    public Round run(Duration duration) {
        return load.run(requests.get(), duration);
    }

    @Override
    public void settle() {
        rest.run();
    }
}
