package cn.anju.assessment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of annex 1 that supervision and the bulletin settle, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskEvidenceTest {
    private static final String COUNTY = "991333";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final Place ONE = new Place(COUNTY + "-S01", COUNTY + "101000");
    private static final Place OTHER = new Place(COUNTY + "-S02", COUNTY + "102000");

    @Inject
    Database database;

    @Inject
    Clock clock;

    @BeforeEach
    void county() {
        Places.await(ONE, OTHER);
        eventually(() -> counts("R02", "2021-01-31", 2, 0));
    }

    private static void counts(String row, String on, int due, int done) {
        String counts = "items[0].parts[0].counts.";
        Client.get(ADMIN, "task-evidence?row=" + row + "&on=" + on)
                .statusCode(200)
                .body(counts + "due", equalTo(due))
                .body(counts + "done", equalTo(done));
    }

    @Test
    void areThoseOfTheAnnex() {
        Client.get(ADMIN, "task-evidence").body("items.row", hasItems("R02", "R37", "R38"));
    }

    @Test
    void everySiteIsSupervisedInTheQuarterAndVisitedUnannouncedInTheYear() {
        Map<String, Object> supervision = Map.of(
                "siteCode", ONE.siteCode(),
                "heldOn", "2022-05-10",
                "kind", "QUARTERLY",
                "supervisor", "第一督导组",
                "findings", List.of());
        counts("R02", "2022-06-30", 2, 0);
        counts("R37", "2022-06-30", 2, 0);
        Client.post(ADMIN, "supervisions", supervision).statusCode(201);
        counts("R02", "2022-06-30", 2, 1);
        counts("R02", "2022-07-31", 2, 0);
        counts("R37", "2022-06-30", 2, 0);
        Client.post(ADMIN, "supervisions", with(supervision, "kind", "UNANNOUNCED"))
                .statusCode(201);
        counts("R37", "2022-06-30", 2, 1);
    }

    @Test
    void aRankingIsPublishedInTheQuarter() {
        String today = LocalDate.now(clock).toString();
        counts("R38", today, 1, 0);
        for (String step : List.of("freeze", "review", "publish")) {
            database.update(
                    "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'",
                    COUNTY);
            Client.sending(ADMIN, Map.of())
                    .post(Client.path("quarters/2022-Q1/" + step))
                    .then()
                    .statusCode(200);
        }
        counts("R38", today, 1, 1);
        counts("R38", "2022-03-31", 1, 0);
    }
}
