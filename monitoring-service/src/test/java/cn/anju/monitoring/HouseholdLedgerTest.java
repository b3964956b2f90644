package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticIdNumbers;
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
        Places.await();
    }

    @Test
    void keepsScatteredHouseholds() {
        var scattered = Records.household(Places.SITE);
        scattered.remove("siteCode");
        scattered.put("regionCode", Places.REGION);

        String id = Client.post("households", scattered)
                .statusCode(201)
                .body("regionCode", equalTo(Places.REGION))
                .body("siteCode", nullValue())
                .extract()
                .path("id");

        Client.get(Tokens.inRegions("township-officer", "360732101"), "households/" + id)
                .statusCode(200);
        Client.get(Tokens.atSites("site-manager", Places.SITE), "households/" + id)
                .statusCode(404);
    }

    @Test
    void isEitherAtASiteOrScattered() {
        Client.post("households", with(Records.household(Places.SITE), "regionCode", Places.REGION))
                .statusCode(422)
                .body("violations.pointer", contains("/regionCode"))
                .body("violations.code", contains("place-conflict"));
    }

    @Test
    void hasItsCodeForItself() {
        var first = Records.household(Places.SITE);
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
        Client.post("households", with(Records.household(Places.SITE), "leftOn", "2018-11-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/leftOn"))
                .body("violations.code", contains("not-after"));
    }

    @Test
    void keepsPersonalDataOutOfItsCode() {
        var coded = with(Records.household(Places.SITE), "code", SyntheticIdNumbers.next("19850312", true));

        Client.post("households", coded).statusCode(422).body("violations.code", contains("personal-data"));
    }

    @Test
    void isListedByWhereAndWhatItIs() {
        var household = with(Records.household(Places.OTHER_SITE), "relocation", "ALONGSIDE");
        Client.post("households", household).statusCode(201);
        String filter = "households?siteCode=" + Places.OTHER_SITE
                + "&relocation=ALONGSIDE&from=2020-01-01&sort=code&code=" + household.get("code");

        Client.get(Tokens.system(), filter).statusCode(200).body("items", hasSize(1));
        Client.get(Tokens.atSites("site-manager", Places.SITE), filter)
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
