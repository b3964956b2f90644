package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the manager of a site learns of the records of another site: nothing that can be kept from them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HiddenRecordsTest {
    private final String manager = Tokens.atSites("site-manager", Places.SITE);
    private Map<String, Object> hidden;
    private String hiddenId;

    @BeforeEach
    void aHouseholdIsSettledElsewhere() {
        Places.await();
        hidden = Records.household(Places.OTHER_SITE);
        hiddenId = Client.create("households", hidden);
    }

    @Test
    void areToThemAsIfTheyDidNotExist() {
        String unknown = UUID.randomUUID().toString();
        for (Object site : List.of(Places.SITE, Places.OTHER_SITE, "")) {
            assertThat(refusal(hiddenId, site)).isEqualTo(refusal(unknown, site));
        }
        Client.post(manager, "persons", Records.person(hiddenId))
                .statusCode(422)
                .body("violations.pointer", contains("/householdId"))
                .body("violations.code", contains("unknown-reference"));
    }

    private List<Map<String, String>> refusal(String household, Object site) {
        var person = Records.person(household);
        if (!"".equals(site)) {
            person.put("siteCode", site);
        }
        return Client.post(manager, "persons", person).statusCode(422).extract().path("violations");
    }

    @Test
    void cannotBePointedToByACorrection() {
        String person = Client.create("persons", Records.person(Records.settle(Places.SITE)));

        Client.patch(manager, "persons", person, 1, Map.of("householdId", hiddenId))
                .statusCode(422)
                .body("violations.pointer", contains("/householdId"))
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void stayPointedToWhenSomethingElseIsCorrected() {
        String household = Records.settle(Places.SITE);
        String person = Client.create("persons", Records.person(household));
        Client.patch("households", household, 1, Map.of("siteCode", Places.OTHER_SITE))
                .statusCode(200);

        Client.patch(manager, "persons", person, 1, Map.of("labourClass", "WEAK"))
                .statusCode(200);
        Client.patch(manager, "persons", person, 2, Map.of("siteCode", "360732-S09"))
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("unknown-site", "unknown-reference"));
    }

    @Test
    void tellOnlyThatTheirCodeIsTaken() {
        String answer = Client.post(manager, "households", with(hidden, "siteCode", Places.SITE))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("violations.pointer", contains("/code"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(hiddenId, Places.OTHER_SITE, "siteCode");
    }

    @Test
    void tellOnlyThatTheirIdNumberIsTaken() {
        var person = Records.person(hiddenId);
        String id = Client.create("persons", person);

        String answer = Client.post(manager, "persons", with(person, "householdId", Records.settle(Places.SITE)))
                .statusCode(409)
                .body("violations.pointer", contains("/idNumber"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(hiddenId, id, Places.OTHER_SITE, (String) person.get("idNumber"));
    }

    @Test
    void tellOnlyThatTheirIdIsTaken() {
        String path = Client.path("persons") + "/" + hiddenId;
        String answer = Client.sending(manager, Records.person(Records.settle(Places.SITE)))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("violations.pointer", contains("/id"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(Places.OTHER_SITE, "household ");
    }
}
