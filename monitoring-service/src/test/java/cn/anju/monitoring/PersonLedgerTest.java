package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticIdNumbers;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonLedgerTest {
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    @Test
    void livesWhereTheHouseholdIs() {
        Client.post("persons", Records.person(household)).statusCode(201).body("siteCode", equalTo(Places.SITE));

        Client.post("persons", with(Records.person(household), "siteCode", Places.OTHER_SITE))
                .statusCode(422)
                .body("violations.pointer", contains("/siteCode"))
                .body("violations.code", contains("place-mismatch"));
    }

    @Test
    void livesInTheRegionOfAScatteredHousehold() {
        var scattered = with(without(Records.household(Places.SITE), "siteCode"), "regionCode", Places.REGION);
        String id = Client.create("households", scattered);
        Client.post("persons", Records.person(id)).statusCode(201).body("regionCode", equalTo(Places.REGION));

        Client.post("persons", with(Records.person(id), "regionCode", Places.OTHER_REGION))
                .statusCode(422)
                .body("violations.pointer", contains("/regionCode"))
                .body("violations.code", contains("place-mismatch"));
    }

    @Test
    void belongsToAHouseholdThatCounts() {
        Client.post("persons", with(Records.person(UUID.randomUUID().toString()), "siteCode", Places.SITE))
                .statusCode(422)
                .body("violations.pointer", contains("/householdId"))
                .body("violations.code", contains("unknown-reference"));

        Client.makeVoid("households", household).statusCode(200);
        Client.post("persons", Records.person(household))
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void agreesWithTheIdNumber() {
        var person = Records.person(household);
        person.put("birthDate", "1985-03-13");
        person.put("sex", "2");

        Client.post("persons", person)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/birthDate", "/sex"))
                .body("violations.code", containsInAnyOrder("id-number-birth-date", "id-number-sex"));
    }

    @Test
    void namesEveryPersonalTextThatIsWrong() {
        var person = Records.person(household);
        person.put("idNumber", "999999198503122138");
        person.put("phone", "12345678901");
        person.put("name", " ");

        Client.post("persons", person)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/idNumber", "/phone", "/name"))
                .body("violations.code", containsInAnyOrder("id-number", "phone", "person-name"));
    }

    @Test
    void belongsToOneHouseholdAtATime() {
        var person = Records.person(household);
        String id = Client.post("persons", person).statusCode(201).extract().path("id");
        var elsewhere = with(person, "householdId", Records.settle(Places.OTHER_SITE));

        Client.post("persons", elsewhere)
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("violations.pointer", contains("/idNumber"));

        Client.patch("persons", id, 1, Map.of("to", "2022-02-01")).statusCode(200);
        Client.post("persons", with(elsewhere, "from", "2022-02-01")).statusCode(201);
    }

    @Test
    void keepsTheIdNumberTakenUntilVoided() {
        var person = Records.person(household);
        String id = Client.post("persons", person).statusCode(201).extract().path("id");
        Client.patch("persons", id, 1, Map.of("labourClass", "WEAK")).statusCode(200);
        Client.post("persons", person).statusCode(409);

        Client.makeVoid("persons", id).statusCode(200).body("status", equalTo("VOIDED"));
        Client.post("persons", person).statusCode(201);
    }

    @Test
    void hasNoLabourToOfferAsAChild() {
        var born = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(10);
        var child = Records.person(household);
        child.put("idNumber", SyntheticIdNumbers.next(born.format(DateTimeFormatter.BASIC_ISO_DATE), true));
        child.put("birthDate", born.toString());
        child.put("from", born.toString());

        Client.post("persons", child)
                .statusCode(422)
                .body("violations.pointer", contains("/labourClass"))
                .body("violations.code", contains("labour-age"))
                .body(
                        "violations.message",
                        contains("labourClass of someone younger than 16 years can only be LOST or NONE"));
        Client.post("persons", with(child, "labourClass", "NONE")).statusCode(201);
    }

    @Test
    void tellsSexByTheStandardsCodes() {
        var woman = Records.person(household);
        woman.put("idNumber", SyntheticIdNumbers.next("19850312", false));
        woman.put("sex", "2");
        String id = Client.post("persons", woman)
                .statusCode(201)
                .body("sex", equalTo("2"))
                .extract()
                .path("id");
        Client.post("persons", Records.person(household)).statusCode(201);

        Client.get(Tokens.system(), "persons?limit=500&sex=2")
                .statusCode(200)
                .body("items.sex", everyItem(equalTo("2")))
                .body("items.id", hasItem(id));
        Client.get(Tokens.system(), "persons?sex=FEMALE")
                .statusCode(400)
                .body("violations.message", contains("sex must be one of 0, 1, 2, 9"));
        Client.post("persons", with(woman, "sex", "3"))
                .statusCode(400)
                .body("violations.code", contains("enum"))
                .body("violations.message", contains("sex must be one of 0, 1, 2, 9"));
        Client.post("persons", with(woman, "sex", 2)).statusCode(400).body("violations.code", contains("enum"));
        given().get("/q/openapi?format=json").then().body("components.schemas.Sex.enum", contains("0", "1", "2", "9"));
    }

    @Test
    void isListedByHouseholdAndTime() {
        String id = Client.post("persons", with(Records.person(household), "to", "2021-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        String list = "persons?householdId=" + household;

        Client.get(Tokens.system(), list + "&to=2020-12-31&from=2020-12-31").body("items.id", contains(id));
        Client.get(Tokens.system(), list + "&from=2021-01-01").body("items.id", not(hasItem(id)));
        Client.get(Tokens.atSites("site-manager", Places.OTHER_SITE), list + "&include=total")
                .body("total", equalTo(0));
    }

    @Test
    void clearsThePhoneOnlyWhenTold() {
        String id = Client.post("persons", with(Records.person(household), "phone", "15400001111"))
                .statusCode(201)
                .body("phone", equalTo("154******11"))
                .extract()
                .path("id");

        Client.patch("persons", id, 1, Map.of("labourClass", "WEAK")).body("phone", equalTo("154******11"));
        var cleared = new HashMap<String, Object>();
        cleared.put("phone", null);
        Client.patch("persons", id, 2, cleared).statusCode(200).body("phone", nullValue());
    }
}
