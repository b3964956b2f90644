package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;

/** The file handed in to one source after the other, each time from its request to the end of its job. */
final class ComparedFiles implements Measurement {
    private static final String SOURCE = """
            {"regionCode": "360732000000", "from": "2022-01-01", "bureau": "medical-insurance", "dataset": "自付费用",
             "cadence": "MONTHLY", "rule": "row.selfPaidCost > (household.relocation == 'LIFTED' ? 9342 : 18684)",
             "columns": [{"name": "idNumber", "title": "公民身份号码", "type": "ID_NUMBER", "required": true},
               {"name": "selfPaidCost", "title": "个人自付费用", "type": "NUMBER", "required": true},
               {"name": "hospitalDays", "title": "住院天数", "type": "NUMBER", "required": false}],
             "ruleVersion": 1, "kind": "MEDICAL_COST", "verifyWithinDays": 10, "confidence": "HIGH"}
            """;
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final long POLL_MILLIS = 100;

    private final Service service;
    private final BureauFile file;
    private final byte[] csv;
    private final PeakMemory memory;

    ComparedFiles(Service service, BureauFile file, PeakMemory memory) {
        this.service = service;
        this.file = file;
        this.csv = file.csv();
        this.memory = memory;
    }

    @Override
    public String description() {
        return "POST of a CSV file to a source, until its job is done; peak resident memory of the service "
                + memory.text();
    }

    @Override
    public Round run(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var micros = LongStream.builder();
        double seconds = 0;
        int times = 0;
        do {
            String source = service.create("comparison-sources", SOURCE);
            long begin = System.nanoTime();
            compare(source);
            long took = System.nanoTime() - begin;
            micros.add(took / 1_000);
            seconds += took / 1e9;
            times++;
        } while (System.nanoTime() < end);
        return CopyAndJoin.round(micros.build().toArray(), (double) times * file.rows() / seconds);
    }

    private void compare(String source) {
        JsonNode job = service.upload("/api/v1/monitoring/comparison-sources/" + source + "/batches", csv);
        while (UNDER_WAY.contains(job.get("state").asText())) {
            pause();
            job = service.get("/api/v1/monitoring/jobs/" + job.get("id").asText());
        }
        if (job.get("created").asInt() != file.warnings() || job.get("rows").asInt() != file.rows()) {
            throw new BenchmarkException(
                    "The comparison did not raise %d warnings: %s".formatted(file.warnings(), job));
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
}
