package cn.anju.monitoring;

import static cn.anju.monitoring.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HouseholdLedgerTest {
    @BeforeEach
    void placesAreKnown() {
        Client.awaitPlaces();
    }

    @Test
    void keepsScatteredHouseholds() {
        var scattered = Client.household(Client.SITE);
        scattered.remove("siteCode");
        scattered.put("regionCode", Client.REGION);

        String id = Client.post("households", scattered)
                .statusCode(201)
                .body("regionCode", equalTo(Client.REGION))
                .body("siteCode", nullValue())
                .extract()
                .path("id");

        Client.get(Tokens.inRegions("township-officer", "360732101"), "households/" + id)
                .statusCode(200);
        Client.get(Tokens.atSites("site-manager", Client.SITE), "households/" + id)
                .statusCode(404);
    }

    @Test
    void isEitherAtASiteOrScattered() {
        Client.post("households", with(Client.household(Client.SITE), "regionCode", Client.REGION))
                .statusCode(422)
                .body("violations.pointer", contains("/regionCode"))
                .body("violations.code", contains("place-conflict"));
    }

    @Test
    void hasItsCodeForItself() {
        var first = Client.household(Client.SITE);
        String id = Client.post("households", first).statusCode(201).extract().path("id");

        Client.post("households", first)
                .statusCode(409)
                .body("violations.pointer", contains("/code"))
                .body("violations.code", contains("duplicate"));

        Client.makeVoid("households", id).statusCode(200);
        Client.post("households", first).statusCode(201);
    }

    @Test
    void leavesAfterItSettled() {
        Client.post("households", with(Client.household(Client.SITE), "leftOn", "2018-11-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/leftOn"))
                .body("violations.code", contains("not-after"));
    }

    @Test
    void keepsPersonalDataOutOfItsCode() {
        var coded = with(Client.household(Client.SITE), "code", SyntheticIdNumbers.next("19850312", true));

        Client.post("households", coded).statusCode(422).body("violations.code", contains("personal-data"));
    }

    @Test
    void isListedByWhereAndWhatItIs() {
        Client.post("households", with(Client.household(Client.OTHER_SITE), "relocation", "ALONGSIDE"))
                .statusCode(201);
        String filter = "households?siteCode=" + Client.OTHER_SITE + "&relocation=ALONGSIDE&from=2020-01-01&sort=code";

        Client.get(Tokens.system(), filter).statusCode(200).body("items", hasSize(1));
        Client.get(Tokens.atSites("site-manager", Client.SITE), filter)
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
