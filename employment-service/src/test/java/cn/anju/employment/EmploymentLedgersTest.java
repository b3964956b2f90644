package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.REGION;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labour register, employments, job postings and trainings over REST. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmploymentLedgersTest {
    private static final String LABOURERS = "labourers";
    private static final String EMPLOYMENTS = "employments";
    private static final String POSTINGS = "job-postings";
    private static final String TRAININGS = "trainings";

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void tellsOfPersonsAndHouseholdsThatAreNotKnownYetUntilTheyArrive() {
        var labourer = Records.labourer(UUID.randomUUID());
        String id = Client.create(LABOURERS, labourer);
        Client.get("unresolved-references")
                .body("items.findAll { it.recordId == '" + id + "' }.field", hasItems("personId", "householdId"));
        try (var others = new OtherServices()) {
            Records.tellPerson(others, labourer.get("personId"), 1, "1985-03-12", "1");
            Records.tellHousehold(others, labourer.get("householdId"), SITE);
        }
        eventually(() -> Client.get("unresolved-references").body("items.recordId", not(hasItem(id))));
    }

    @Test
    void findsPeopleWhoAreInTheRegisterTwiceAtATime() {
        var labourer = Records.labourer(UUID.randomUUID());
        String first = Client.create(LABOURERS, with(with(labourer, "from", "2021-01-01"), "to", "2022-01-02"));
        String overlapping = Client.create(LABOURERS, labourer);
        String before = Client.create(LABOURERS, with(with(labourer, "from", "2019-01-01"), "to", "2021-01-01"));
        Client.get("integrity/overlap?limit=500&siteCode=" + SITE)
                .statusCode(200)
                .body("items.recordId", hasItem(overlapping))
                .body("items.recordId", not(hasItem(first)))
                .body("items.recordId", not(hasItem(before)))
                .body("items.find { it.recordId == '" + overlapping + "' }.problem.en", containsString(first));
    }

    @Test
    void postingsAreDueAtEveryOneOfTheirSites() {
        var posting = Map.of(
                "siteCodes",
                List.of(SITE, OTHER_SITE),
                "publishedOn",
                "2019-03-02",
                "openings",
                3,
                "employer",
                "县工业园电子厂",
                "title",
                "装配工",
                "recordedOn",
                "2019-03-05");
        Client.create(POSTINGS, posting);
        Client.get(POSTINGS + "/completeness?period=2019-03")
                .statusCode(200)
                .body("items.findAll { it.came == 1 }.siteCode", contains(SITE, OTHER_SITE))
                .body("items.findAll { it.came == 1 }.state", contains("COMPLETE", "COMPLETE"));
    }

    @Test
    void placesALabourerWithTheHousehold() {
        var household = UUID.randomUUID();
        var labourer = Records.labourer(household);
        labourer.remove("siteCode");
        Client.post(LABOURERS, labourer).statusCode(422).body("violations[0].code", equalTo("place-required"));
        try (var others = new OtherServices()) {
            Records.tellHousehold(others, household, SITE);
        }
        eventually(() -> Client.post(LABOURERS, labourer).statusCode(201));
        Client.get(LABOURERS + "?householdId=" + household).body("items[0].siteCode", equalTo(SITE));
        Client.post(LABOURERS, with(labourer, "siteCode", OTHER_SITE))
                .statusCode(422)
                .body("violations[0].code", equalTo("place-mismatch"));
    }

    @Test
    void placesALabourerThoughTheHouseholdArrivedBeforeItsSite() {
        var household = UUID.randomUUID();
        var labourer = without(Records.labourer(household), "siteCode");
        var place = new Place("360732-S77", REGION);
        try (var others = new OtherServices()) {
            Records.tellHousehold(others, household, place.siteCode());
            eventually(() ->
                    Client.post(LABOURERS, labourer).statusCode(422).body("violations.code", hasItem("unknown-site")));
        }
        Places.await(place);
        Client.post(LABOURERS, labourer).statusCode(201).body("siteCode", equalTo(place.siteCode()));
    }

    @Test
    void takesHouseholdAndPlaceOfAnEmploymentFromTheLabourer() {
        var household = UUID.randomUUID();
        var scattered = Records.labourer(household);
        scattered.remove("siteCode");
        scattered.put("regionCode", REGION);
        var employment = Records.employment(Client.create(LABOURERS, scattered));
        Client.post(EMPLOYMENTS, with(employment, "monthlyPay", 3200))
                .statusCode(201)
                .body("householdId", equalTo(household.toString()))
                .body("regionCode", equalTo(REGION))
                .body("siteCode", equalTo(null))
                .body("monthlyPay", equalTo(3200.0f));
        Client.post(EMPLOYMENTS, with(employment, "householdId", UUID.randomUUID()))
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/householdId"))
                .body("violations[0].message", equalTo("householdId is not the household of the labourer"));
        Client.post(EMPLOYMENTS, with(employment, "siteCode", SITE))
                .statusCode(422)
                .body("violations[0].code", equalTo("place-mismatch"));
        Client.post(EMPLOYMENTS, Records.employment(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations.code", hasItem("unknown-reference"));
    }

    @Test
    void showsAPostingToWhoeverHasOneOfItsSites() {
        String id = Client.create(POSTINGS, posting(SITE, OTHER_SITE));
        String elsewhere = Client.create(POSTINGS, posting(OTHER_SITE));
        String officer = Tokens.inRegions("township-officer", "360732101");
        Client.get(officer, POSTINGS + "/" + id).statusCode(200).body("siteCodes", equalTo(List.of(SITE, OTHER_SITE)));
        Client.get(officer, POSTINGS + "/" + elsewhere).statusCode(404);
        Client.get(Tokens.inRegions("county-admin", "360732"), POSTINGS + "?limit=500&include=total")
                .body("items.id", hasItems(id, elsewhere));
        Client.get(officer, POSTINGS + "?limit=500")
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(elsewhere)));
        Client.get(Tokens.atSites("site-manager", SITE), POSTINGS + "?limit=500")
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(elsewhere)));
        Client.get(Tokens.inRegions("township-officer", "360732999"), POSTINGS + "?include=total")
                .statusCode(200)
                .body("total", equalTo(0));
        Client.get(POSTINGS + "?limit=500&siteCode=" + OTHER_SITE + "&siteCode=" + SITE)
                .body("items.id", hasItems(id, elsewhere));
        Client.get(POSTINGS + "?limit=500&siteCode=" + SITE)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(elsewhere)));
        Client.get(POSTINGS + "?limit=500&regionCode=360732101")
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(elsewhere)));
        Client.post(officer, POSTINGS, posting(SITE)).statusCode(201);
        Client.post(officer, POSTINGS, posting(SITE, OTHER_SITE))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/siteCodes/1"))
                .body("violations[0].code", equalTo("unknown-site"));
    }

    @Test
    void letsOnlyWhoeverCoversAllSitesOfAPostingChangeIt() {
        String id = Client.create(POSTINGS, posting(SITE, OTHER_SITE));
        String path = Client.path(POSTINGS) + "/" + id;
        for (String token :
                List.of(Tokens.atSites("site-manager", SITE), Tokens.inRegions("township-officer", "360732101"))) {
            Client.get(token, POSTINGS + "/" + id).statusCode(200);
            Client.patch(token, POSTINGS, id, 1, Map.of("siteCodes", List.of(SITE)))
                    .statusCode(403)
                    .body("code", equalTo("partly-outside-scope"));
            Client.sending(token, posting(SITE))
                    .header("If-Match", "\"1\"")
                    .put(path)
                    .then()
                    .statusCode(403);
            Client.makeVoid(token, POSTINGS, id).statusCode(403).body("code", equalTo("partly-outside-scope"));
        }
        Client.patch(
                        Tokens.atSites("site-manager", SITE, OTHER_SITE),
                        POSTINGS,
                        id,
                        1,
                        Map.of("siteCodes", List.of(SITE), "openings", 3))
                .statusCode(200);
        Client.makeVoid(Tokens.atSites("site-manager", SITE), POSTINGS, id).statusCode(200);
    }

    @Test
    void refusesPostingsOfNoUse() {
        Client.post(POSTINGS, posting()).statusCode(422).body("violations[0].code", equalTo("required"));
        Client.post(POSTINGS, posting(SITE, SITE)).statusCode(422).body("violations[0].code", equalTo("unique"));
        Client.post(POSTINGS, with(posting(SITE), "openings", 0))
                .statusCode(422)
                .body("violations[0].code", equalTo("min"));
        Client.post(POSTINGS, with(posting(SITE), "closesOn", "2022-03-01"))
                .statusCode(422)
                .body("violations[0].code", equalTo("not-before"));
        Client.post(POSTINGS, with(posting(SITE), "monthlyPay", 3000.001))
                .statusCode(422)
                .body("violations[0].code", equalTo("digits"));
    }

    @Test
    void recordsWhoAttendedATraining() {
        String labourer = Client.create(LABOURERS, Records.labourer(UUID.randomUUID()));
        Map<String, Object> training = Map.of(
                "siteCode",
                SITE,
                "heldOn",
                "2022-03-08",
                "kind",
                "SKILLS",
                "title",
                "电工初级",
                "days",
                5,
                "labourerIds",
                List.of(labourer));
        String id = Client.create(TRAININGS, training);
        Client.get(TRAININGS + "/" + id).body("labourerIds", equalTo(List.of(labourer)));
        Client.post(TRAININGS, with(training, "labourerIds", List.of(labourer, UUID.randomUUID())))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/labourerIds/1"))
                .body("violations[0].code", equalTo("unknown-reference"));
        Client.makeVoid(LABOURERS, labourer)
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/trainings"))
                .body("violations[0].message", equalTo("trainings: records that point to it: 1 (by labourerIds)"));
        assertThat(Client.get(TRAININGS + "?kind=SKILLS&limit=500").extract().<List<String>>path("items.id"))
                .contains(id);
    }

    private static Map<String, Object> posting(String... sites) {
        return new HashMap<>(Map.of(
                "siteCodes", List.of(sites),
                "publishedOn", "2022-03-02",
                "closesOn", "2022-04-02",
                "openings", 20,
                "employer", "县工业园电子厂",
                "title", "装配工",
                "monthlyPay", 4500));
    }
}
