package cn.anju.assessment.fact;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events that cannot be taken in are kept aside, and only they: those that come with them count. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeadLettersTest {
    private static final String SITE = "991440-S01";
    private static final int VISITS = 41;

    @Inject
    Database database;

    @Test
    void keepsAsideOnlyWhatCannotBeTakenIn() {
        var ids = IntStream.range(0, VISITS).mapToObj(i -> UUID.randomUUID()).toList();
        var wrong = List.of(ids.get(0), ids.get(17), ids.get(18), ids.get(40));
        try (var others = new OtherServices()) {
            // Whoever reads the topics waits meanwhile and then finds all of them in one batch
            QuarkusTransaction.requiringNew().run(() -> {
                database.update("lock table consumed_record in share row exclusive mode");
                ids.forEach(id -> visit(others, id, wrong.contains(id) ? "\"tomorrow\"" : "\"2022-01-10\""));
            });
        }
        eventually(() -> assertThat(visits())
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().filter(id -> !wrong.contains(id)).toList()));
        assertThat(deadLetters()).containsExactlyInAnyOrderElementsOf(wrong);
    }

    private static void visit(OtherServices others, UUID id, String day) {
        others.tell("site", "leader-visits", "leader-visit", """
                {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","visitedOn":%s,"purpose":"GUIDANCE"}
                """.formatted(id, SITE, day));
    }

    private List<UUID> visits() {
        return database.query(
                "select record_id from fact where metric = 'leader_visits' and site_code = ?",
                row -> row.getObject(1, UUID.class),
                SITE);
    }

    private List<UUID> deadLetters() {
        return database.query(
                "select key from dead_letter where convert_from(value, 'UTF8') like '%' || ? || '%'",
                row -> UUID.fromString(row.getString(1)), SITE);
    }
}
