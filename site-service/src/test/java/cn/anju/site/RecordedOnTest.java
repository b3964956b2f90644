package cn.anju.site;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a record counts as recorded: today, unless a system imports history. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecordedOnTest {
    private static final String VISITS = "leader-visits";
    private static final Map<String, Object> VISIT =
            Map.of("siteCode", Places.SITE, "visitedOn", "2022-03-10", "purpose", "GUIDANCE");

    @BeforeEach
    void placesAreKnown() {
        Places.await();
    }

    @Test
    void isWhatASystemSaysAndDecidesWhetherItIsLate() {
        Client.post(VISITS, with(VISIT, "recordedOn", "2022-03-31"))
                .statusCode(201)
                .body("recordedOn", equalTo("2022-03-31"))
                .body("late", equalTo(false));
        Client.post(VISITS, with(VISIT, "recordedOn", "2022-04-01"))
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void isTodayWhateverAPersonSays() {
        Client.post(Tokens.atSites("site-manager", Places.SITE), VISITS, with(VISIT, "recordedOn", "2022-03-31"))
                .statusCode(201)
                .body("recordedOn", not(equalTo("2022-03-31")))
                .body("late", equalTo(true));
    }

    @Test
    void isADate() {
        Client.post(VISITS, with(VISIT, "recordedOn", "yesterday"))
                .statusCode(400)
                .body("violations.pointer", contains("/recordedOn"))
                .body("violations.code", contains("date"));
    }
}
