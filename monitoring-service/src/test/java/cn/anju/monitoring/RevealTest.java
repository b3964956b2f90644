package cn.anju.monitoring;

import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal texts in the clear: for whom, what for, and who finds out. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RevealTest {
    private static final Map<String, Object> VERIFICATION =
            Map.of("fields", List.of("idNumber", "phone"), "purpose", "HOME_VERIFICATION", "note", "3月医保比对");

    private Map<String, Object> person;
    private String id;

    @BeforeEach
    void aPersonIsRegistered() {
        Places.await();
        person = Client.with(Records.person(Records.settle(SITE)), "phone", "15487654321");
        id = Client.create("persons", person);
    }

    private ValidatableResponse reveal(String token, Map<String, Object> request) {
        return Client.sending(token, request)
                .post(Client.path("persons/" + id + "/reveal"))
                .then();
    }

    @Test
    void showsWhatIsAskedForAndLogsIt() {
        reveal(Tokens.atSites("site-manager", SITE), VERIFICATION)
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("idNumber", equalTo(person.get("idNumber")))
                .body("phone", equalTo(person.get("phone")))
                .body("$", aMapWithSize(2));
        Client.get(Tokens.inRegions("auditor", "360732"), "access-log?action=REVEAL&recordId=" + id)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("site-manager"))
                .body("items[0].fields", contains("idNumber", "phone"))
                .body("items[0].purpose", equalTo("HOME_VERIFICATION: 3月医保比对"))
                .body("items[0].siteCode", equalTo(SITE));
    }

    @Test
    void isForPersonsInChargeOnly() {
        for (String token : List.of(
                Tokens.system(),
                Tokens.inRegions("analyst", "360732"),
                Tokens.inRegions("auditor", "360732"),
                Tokens.ofBureau("human-resources"))) {
            reveal(token, VERIFICATION).statusCode(403).body("code", equalTo("forbidden"));
        }
        for (String token :
                List.of(Tokens.atSites("site-manager", OTHER_SITE), Tokens.inRegions("county-admin", "360733"))) {
            reveal(token, VERIFICATION).statusCode(404);
        }
        Client.get(Tokens.inRegions("auditor", "360732"), "access-log?action=REVEAL&recordId=" + id)
                .body("items", hasSize(0));
    }

    @Test
    void wantsToKnowWhatForAndWhich() {
        String manager = Tokens.atSites("site-manager", SITE);
        reveal(manager, Map.of("fields", List.of("idNumber")))
                .statusCode(422)
                .body("violations.pointer", contains("/purpose"))
                .body("violations.code", contains("required"));
        reveal(manager, Map.of("fields", List.of("idNumber"), "purpose", "CURIOSITY"))
                .statusCode(400)
                .body("violations.code", contains("enum"));
        reveal(manager, Map.of("fields", List.of("idNumber"), "purpose", "OTHER"))
                .statusCode(422)
                .body("violations.pointer", contains("/note"));
        reveal(manager, Map.of("fields", List.of("labourClass"), "purpose", "CONTACT"))
                .statusCode(422)
                .body("violations.code", contains("personal-field"))
                .body("violations.message", hasItem(not(equalTo("violation.personal-field"))));
    }
}
