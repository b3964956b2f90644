package cn.anju.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household is not voided while something that counts points to it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReferencedRecordsTest {
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    @Test
    void tellHowManyOfWhichLedgerPointToThem() {
        String person = Client.create("persons", Records.person(household));
        Client.create("persons", Records.person(household));
        String warning = Client.create("warnings", Records.warning(household));

        Client.makeVoid("households", household)
                .statusCode(409)
                .body("code", equalTo("referenced"))
                .body("violations.pointer", contains("/persons", "/warnings"))
                .body("violations.code", contains("referenced-by", "referenced-by"))
                .body("violations.message", hasItem("persons: records that point to it: 2 (by householdId)"));
        given().auth()
                .oauth2(Tokens.system())
                .contentType("application/json")
                .header("Accept-Language", "zh-CN")
                .body(Map.of("reason", "重复录入"))
                .post(Client.path("households") + "/" + household + "/void")
                .then()
                .body("title", equalTo("仍被其他记录引用"))
                .body("violations.message", hasItem(containsString("家庭成员（persons）：有 2 条记录")));
        Client.get("households/" + household).body("status", equalTo("ACTIVE"));

        Client.makeVoid("persons", person).statusCode(200);
        Client.makeVoid("warnings", warning).statusCode(200);
        Client.makeVoid("households", household)
                .statusCode(409)
                .body("violations.message", contains("persons: records that point to it: 1 (by householdId)"));
    }

    @Test
    void areVoidedOnceNothingPointsToThem() {
        String person = Client.create("persons", Records.person(household));
        Client.patch("persons", person, 1, Map.of("householdId", Records.settle(Places.SITE)))
                .statusCode(200);

        Client.makeVoid("households", household).statusCode(200).body("status", equalTo("VOIDED"));
        Client.makeVoid("households", household).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void doNotTellOfWhatIsOutOfScope() {
        Client.create("persons", Records.person(household));
        Client.patch("households", household, 1, Map.of("siteCode", Places.OTHER_SITE))
                .statusCode(200);

        Client.makeVoid(Tokens.atSites("site-manager", Places.OTHER_SITE), "households", household)
                .statusCode(409)
                .body("code", equalTo("referenced"))
                .body("violations", nullValue());
    }

    @Test
    void areNeverVoidedWhileSomethingIsWrittenThatPointsToThem() throws Exception {
        for (int round = 0; round < 10; round++) {
            String contested = Records.settle(Places.SITE);
            var requests = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 4; i++) {
                var person = Records.person(contested);
                requests.add(() -> Client.sending(Tokens.system(), person).post(Client.path("persons")));
            }
            requests.add(2, () -> Client.sending(Tokens.system(), Map.of("reason", "重复录入"))
                    .post(Client.path("households") + "/" + contested + "/void"));
            assertThat(Client.atOnce(requests).keySet()).isSubsetOf(200, 201, 409, 422);

            boolean isVoided = "VOIDED"
                    .equals(Client.get("households/" + contested).extract().path("status"));
            int persons = Client.get("persons?include=total&status=ACTIVE&householdId=" + contested)
                    .extract()
                    .path("total");
            assertThat(isVoided).isEqualTo(persons == 0);
        }
    }
}
