package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household moves to another site; what was recorded of it stays where it was. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovingHouseholdTest {
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    private void move() {
        Client.patch("households", household, 1, Map.of("siteCode", Places.OTHER_SITE))
                .statusCode(200);
    }

    @Test
    void leavesItsRecordsWhereTheyWere() {
        String person = Client.create("persons", Records.person(household));
        String warning = Client.create("warnings", Records.warning(household));
        move();

        Client.patch("persons", person, 1, Map.of("labourClass", "SKILLED"))
                .statusCode(200)
                .body("siteCode", equalTo(Places.SITE));
        Client.patch("warnings", warning, 1, Map.of("verifiedOn", "2022-03-18", "outcome", "CONFIRMED"))
                .statusCode(200)
                .body("siteCode", equalTo(Places.SITE));
        Client.get(Tokens.atSites("site-manager", Places.SITE), "persons/" + person)
                .statusCode(200);
    }

    @Test
    void staysTheSameToWhoeverSendsARecordAgain() {
        String path = Client.path("warnings") + "/" + UUID.randomUUID();
        var warning = Records.warning(household);
        Client.sending(Tokens.system(), warning).put(path).then().statusCode(201);
        move();

        Client.sending(Tokens.system(), warning)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("siteCode", equalTo(Places.SITE));
    }

    @Test
    void takesAlongWhatIsToldToMove() {
        String person = Client.create("persons", Records.person(household));
        move();

        Client.patch("persons", person, 1, Map.of("siteCode", Places.OTHER_SITE))
                .statusCode(200)
                .body("siteCode", equalTo(Places.OTHER_SITE));
        Client.patch("persons", person, 2, Map.of("siteCode", Places.SITE))
                .statusCode(422)
                .body("violations.code", contains("place-mismatch"));
    }

    @Test
    void isWhereItsNewRecordsAre() {
        move();

        Client.post("warnings", Records.warning(household)).body("siteCode", equalTo(Places.OTHER_SITE));
        Client.post("warnings", with(Records.warning(household), "siteCode", Places.SITE))
                .statusCode(422)
                .body("violations.code", contains("place-mismatch"));
    }

    @Test
    void agreesWithARecordThatIsGivenToIt() {
        String warning = Client.create("warnings", Records.warning(Records.settle(Places.SITE)));
        move();

        Client.patch("warnings", warning, 1, Map.of("householdId", household))
                .statusCode(422)
                .body("violations.code", contains("place-mismatch"));
        Client.patch("warnings", warning, 1, Map.of("householdId", household, "siteCode", Places.OTHER_SITE))
                .statusCode(200);
    }
}
