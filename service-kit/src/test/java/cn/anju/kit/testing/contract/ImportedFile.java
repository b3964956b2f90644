package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A file that somebody has sent to a ledger, and what became of it. */
record ImportedFile(Clerk clerk, String job) {

    /** Sends rows, and returns once they are taken in. */
    static ImportedFile of(LedgerCase ledger, Clerk clerk, String query, Collection<Map<String, Object>> rows) {
        byte[] csv = Table.of(ledger, rows).csv();
        var answer = clerk.asking().body(Imports.CSV, csv).post(clerk.href() + "/imports" + query);
        return new ImportedFile(clerk, answer.is(202).id()).over();
    }

    /** The same, once its job is over. */
    ImportedFile over() {
        eventually(() -> assertThat(outcome().has("finishedAt")).isTrue());
        return this;
    }

    JsonNode outcome() {
        return get("").json();
    }

    /** What is wrong, as {@code row column: code}. */
    List<String> errors() {
        return get("/errors?limit=500").items().stream()
                .map(error -> "%s %s: %s"
                        .formatted(
                                error.path("row").asText(),
                                error.path("field").asText(null),
                                error.path("code").asText()))
                .toList();
    }

    private Answer get(String rest) {
        return clerk.asking().get(Client.path("jobs/" + job) + rest).is(200);
    }
}
