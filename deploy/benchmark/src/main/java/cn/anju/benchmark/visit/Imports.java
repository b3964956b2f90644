package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import cn.anju.benchmark.measure.Statistics;
import cn.anju.local.PostgresPart;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Workbooks sent one after the other, each timed from its request to the end of its job. */
final class Imports implements Measurement {
    private static final String PATH = "/api/v1/site/leader-visits/imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final long POLL_MILLIS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String origin;
    private final Supplier<String> tokens;
    private final List<String> sites;
    private final PostgresPart postgres;

    Imports(String origin, Supplier<String> tokens, List<String> sites, PostgresPart postgres) {
        this.origin = origin;
        this.tokens = tokens;
        this.sites = sites;
        this.postgres = postgres;
    }

    @Override
    public String description() {
        return "POST " + PATH + " of an XLSX file, until its job is done";
    }

    @Override
    public Round run(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var micros = LongStream.builder();
        double seconds = 0;
        int files = 0;
        do {
            byte[] workbook = VisitWorkbook.of(sites, ImportRow.ROWS);
            long begin = System.nanoTime();
            importFile(workbook);
            long took = System.nanoTime() - begin;
            micros.add(took / 1_000);
            seconds += took / 1e9;
            files++;
        } while (System.nanoTime() < end);
        return round(micros.build().toArray(), files * ImportRow.ROWS / seconds);
    }

    /** By the durations of whole files. */
    static Round round(long[] micros, double rowsPerSecond) {
        return new Round(
                rowsPerSecond, Statistics.percentile(micros, 50) / 1000.0, Statistics.percentile(micros, 99) / 1000.0);
    }

    private void importFile(byte[] workbook) {
        String token = tokens.get();
        var request = request(PATH, token).header("Content-Type", XLSX).POST(BodyPublishers.ofByteArray(workbook));
        JsonNode job = send(request, 202);
        while (UNDER_WAY.contains(job.get("state").asText())) {
            pause();
            job = send(request("/api/v1/site/jobs/" + job.get("id").asText(), token), 200);
        }
        if (job.get("created").asInt() != ImportRow.ROWS) {
            throw new BenchmarkException("An import did not write every row: " + job);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request, int expected) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new BenchmarkException("An import was answered " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new BenchmarkException("The service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    @Override
    public void settle() {
        RelayRest.await(postgres);
    }
}
