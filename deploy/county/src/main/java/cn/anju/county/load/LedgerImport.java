package cn.anju.county.load;

import cn.anju.county.book.LedgerRecord;
import cn.anju.county.load.CountyLoader.Loaded;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Imports the records of one ledger as a file, as often as it takes: services hear of each other's new sites and households
 * within moments, and rows that are in already change nothing.
 */
final class LedgerImport {
    private static final Set<String> NOT_KNOWN_YET = Set.of("unknown-site", "unknown-region", "unknown-reference");
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final CountyApi api;
    private final Patience patience;
    private final InstantSource clock;

    LedgerImport(CountyApi api, Patience patience, InstantSource clock) {
        this.api = api;
        this.patience = patience;
        this.clock = clock;
    }

    /** Throws {@link LoadFailure} at a record that is refused for good. */
    Loaded run(List<LedgerRecord> records) {
        String path = records.get(0).ledgerPath();
        String lines = records.stream().map(LedgerImport::line).collect(Collectors.joining());
        var end = clock.instant().plus(patience.untilKnown());
        long created = 0;
        long corrected = 0;
        while (true) {
            var job = finished(path, api.startImport(path, lines));
            created += job.path("created").asLong();
            corrected += job.path("updated").asLong();
            if (job.path("failed").asInt() == 0) {
                return new Loaded(created, corrected, records.size() - created - corrected);
            }
            var errors = errors(path, job);
            if (!areNotKnownYet(errors) || clock.instant().isAfter(end)) {
                throw LoadFailure.refused(records.get(errors.get(0).path("row").asInt() - 1), errors.toPrettyString());
            }
            patience.pauseUntilKnown();
        }
    }

    /** The record with its id, and with its first version: what people have changed since is not overwritten. */
    private static String line(LedgerRecord record) {
        return "{\"id\":\"" + record.id() + "\",\"version\":1," + record.json().substring(1) + "\n";
    }

    private JsonNode finished(String path, JsonNode started) {
        var job = started;
        for (int looked = 1; UNDER_WAY.contains(job.path("state").asText()); looked++) {
            patience.pauseWhileWorking(looked);
            job = get(jobs(path) + started.path("id").asText());
        }
        if (!"DONE".equals(job.path("state").asText())) {
            throw new LoadFailure("The import of " + path + " did not end well: " + job.toPrettyString());
        }
        return job;
    }

    private JsonNode errors(String path, JsonNode job) {
        return get(jobs(path) + job.path("id").asText() + "/errors?limit=500").path("items");
    }

    private JsonNode get(String href) {
        return api.find(href).orElseThrow(() -> new LoadFailure("Nothing is at " + href));
    }

    private static String jobs(String ledgerPath) {
        return "/api/v1/" + ledgerPath.substring(0, ledgerPath.indexOf('/')) + "/jobs/";
    }

    private static boolean areNotKnownYet(JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .allMatch(error -> NOT_KNOWN_YET.contains(error.path("code").asText()));
    }
}
