package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.InvalidValueException;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticIdNumbers;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries that may be one person, found without reading a name or number. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonDuplicatesTest {
    private static final Place HERE = new Place("360785-D01", "360785101000");
    private static final Place THERE = new Place("360785-D02", "360785102000");
    private static final String OFFICER = Tokens.inRegions("township-officer", "360785101");
    private static final String SYSTEM = Tokens.client("county-360785", "360785");

    @Inject
    Database database;

    private String first;
    private String second;

    /** Of a name of their own, so that tests do not find each other's. */
    @BeforeEach
    void twoAreAlike() {
        Places.await(HERE, THERE);
        database.update("update person set to_date = current_date where scope_region ^@ '360785' and to_date is null");
        first = enter(HERE, "钟小明");
        second = enter(HERE, "钟小明");
    }

    private static String enter(Place place, String name) {
        return enter(place, name, SyntheticIdNumbers.next("19850312", true), "1985-03-12");
    }

    private static String enter(Place place, String name, String number, String birthDate) {
        var household = with(Records.household(place.siteCode()), "code", "D-" + UUID.randomUUID());
        String id = Client.post(SYSTEM, "households", household)
                .statusCode(201)
                .extract()
                .path("id");
        var person = with(with(Records.person(id), "name", name), "idNumber", number);
        return Client.post(SYSTEM, "persons", with(person, "birthDate", birthDate))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse pairs(String query) {
        return Client.get(OFFICER, "person-duplicates?" + query).statusCode(200);
    }

    private static ValidatableResponse decide(String token, String one, String other, String outcome) {
        return Client.sending(token, Map.of("outcome", outcome, "reason", "入户查看户口簿"))
                .put(Client.path("person-duplicates/" + one + "/" + other))
                .then();
    }

    @Test
    void areListedMasked() {
        enter(HERE, "钟小红", number("411"), "1971-02-03");
        enter(THERE, "钟小明");
        String seen = pairs("limit=50")
                .body("items", hasSize(1))
                .body("items[0].person.id", equalTo(first))
                .body("items[0].otherPerson.id", equalTo(second))
                .body("items[0].alike", hasItem("SAME_PERSON"))
                .body("items[0].person.name", equalTo("钟**"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("钟小明", "19850312");
        Client.get(Tokens.inRegions("auditor", "360785"), "access-log?recordId=" + first)
                .body("items[0].recordIds", hasItem(second))
                .body("items[0].filter", equalTo("person-duplicates"));
    }

    @Test
    void areTakenOffTheListByADecision() {
        decide(OFFICER, second, first, "DIFFERENT")
                .statusCode(201)
                .body("personId", equalTo(first))
                .body("otherPersonId", equalTo(second))
                .body("siteCode", equalTo(HERE.siteCode()));
        pairs("limit=50").body("items", hasSize(0));
        decide(OFFICER, first, second, "DIFFERENT").statusCode(200).body("version", equalTo(1));
        decide(OFFICER, first, second, "SAME").statusCode(428);
        Client.sending(OFFICER, Map.of("outcome", "SAME", "reason", "重新核查"))
                .header("If-Match", "\"1\"")
                .put(Client.path("person-duplicates/" + first + "/" + second))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        Client.makeVoid(SYSTEM, "persons", second).statusCode(200);
        Client.get(OFFICER, "duplicate-reviews?outcome=SAME&personId=" + first).body("items", hasSize(1));
    }

    @Test
    void areAlikeWhereOneDigitOfTheNumberDiffers() {
        Client.makeVoid(SYSTEM, "persons", second).statusCode(200);
        String one = enter(HERE, "赖大海", number("101"), "1971-02-03");
        String near = enter(HERE, "赖大江", number("171"), "1971-02-03");
        enter(HERE, "赖大河", number("217"), "1971-02-03");
        pairs("limit=50")
                .body("items", hasSize(1))
                .body("items[0].alike", contains("NEAR_NUMBER"))
                .body("items[0].person.id", equalTo(one))
                .body("items[0].otherPerson.id", equalTo(near));
    }

    /** Of someone born on 3 February 1971, with the check character that belongs to it. */
    private static String number(String sequence) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> "99999919710203" + sequence + (char) check)
                .filter(PersonDuplicatesTest::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(String number) {
        try {
            return new IdNumber(number).ofMan();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Test
    void arePaged() {
        enter(HERE, "钟小明");
        String next = pairs("limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        pairs("limit=2&cursor=" + next).body("items", hasSize(1));
        Client.get(OFFICER, "person-duplicates?cursor=x&colour=red")
                .statusCode(400)
                .body("violations", hasSize(2));
    }

    @Test
    void areForOfficersOfTheRegister() {
        for (String role : new String[] {"analyst", "system"}) {
            Client.get(Tokens.inRegions(role, "360785"), "person-duplicates").statusCode(403);
        }
        decide(Tokens.inRegions("auditor", "360785"), first, second, "SAME").statusCode(403);
        decide(Tokens.inRegions("township-officer", "360785102"), first, second, "SAME")
                .statusCode(404);
        decide(OFFICER, first, first, "SAME").statusCode(404);
        Client.sending(OFFICER, Map.of("outcome", "SAME"))
                .put(Client.path("person-duplicates/" + first + "/" + second))
                .then()
                .statusCode(422);
    }
}
