package cn.anju.benchmark.http;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Round;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps a number of connections busy from a single thread: on each, the next request goes out when the last was answered.
 * Requests are sent as the bytes they were made of, as the processor it needs is taken from what it measures.
 */
public final class HttpLoad {
    private static final Duration LEAD_IN = Duration.ofSeconds(1);
    private static final long ANSWER_MILLIS = 10_000;

    private final int port;
    private final int connections;
    private final int expectedStatus;
    private List<Request> requests = List.of();
    private int next;
    private long[] micros = new long[1 << 16];
    private int finished;

    public HttpLoad(int port, int connections, int expectedStatus) {
        this.port = port;
        this.connections = connections;
        this.expectedStatus = expectedStatus;
    }

    /** Sends the requests over and over; what is answered in the first second is not counted. */
    public Round run(List<Request> all, Duration duration) {
        requests = List.copyOf(all);
        try (var selector = Selector.open()) {
            var open = new ArrayList<Connection>();
            for (int i = 0; i < connections; i++) {
                open.add(Connection.open(port, selector));
            }
            open.forEach(connection -> connection.send(nextRequest()));
            loop(selector, System.nanoTime() + LEAD_IN.toNanos());
            finished = 0;
            long begin = System.nanoTime();
            loop(selector, begin + duration.toNanos());
            double seconds = (System.nanoTime() - begin) / 1e9;
            for (Connection connection : open) {
                connection.close();
            }
            return Round.of(Arrays.copyOf(micros, finished), seconds);
        } catch (IOException e) {
            throw new BenchmarkException("The connection to port " + port + " failed", e);
        }
    }

    private void loop(Selector selector, long end) throws IOException {
        while (System.nanoTime() < end) {
            if (selector.select(this::read, ANSWER_MILLIS) == 0) {
                throw new BenchmarkException("No answer from port " + port + " for " + ANSWER_MILLIS + " ms");
            }
        }
    }

    private void read(SelectionKey key) {
        var connection = (Connection) key.attachment();
        if (!connection.receive()) {
            return;
        }
        if (connection.status() != expectedStatus) {
            throw new BenchmarkException("Not " + expectedStatus + " but: " + connection.answer());
        }
        if (finished == micros.length) {
            micros = Arrays.copyOf(micros, finished * 2);
        }
        micros[finished++] = connection.microsSinceSent();
        connection.send(nextRequest());
    }

    private Request nextRequest() {
        Request request = requests.get(next % requests.size());
        next++;
        return request;
    }
}
