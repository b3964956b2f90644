package cn.anju.employment;

import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of households with nobody at work, while their members find and lose it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ZeroEmploymentTest {
    private static final String LIST = "zero-employment-households";

    private final UUID household = UUID.randomUUID();

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void followsAHouseholdIntoTheListAndOutOfIt() {
        String labourer = Client.create("labourers", Records.labourer(household));
        ours("2022-02-09")
                .body("reason", contains("NO_JOB_YET"))
                .body("since", contains("2022-01-01"))
                .body("days", contains(39))
                .body("labourerIds", contains(List.of(labourer)))
                .body("siteCode", contains(SITE));
        String job = Client.create("employments", Records.employment(labourer));
        ours("2022-02-10").body("householdId", empty());

        Client.patch("employments", job, 1, Map.of("to", "2022-03-01")).statusCode(200);
        ours("2022-02-28").body("householdId", empty());
        ours("2022-03-31")
                .body("reason", contains("LAST_JOB_ENDED"))
                .body("since", contains("2022-03-01"))
                .body("lastJobEndedOn", contains("2022-03-01"))
                .body("reasonText.zh", contains("最后一份工作已结束（2022-03-01）"));
        Client.patch("labourers", labourer, 1, Map.of("willing", false)).statusCode(200);
        ours("2022-03-31").body("householdId", empty());
    }

    @Test
    void tellsWhenWhoeverWorkedLeftTheRegister() {
        String worker = Client.create("labourers", Records.labourer(household));
        Client.create("labourers", Records.labourer(household));
        Client.create("employments", Records.employment(worker));
        Client.patch("labourers", worker, 1, Map.of("to", "2022-05-01")).statusCode(200);
        ours("2022-05-01").body("reason", contains("WORKER_LEFT")).body("since", contains("2022-05-01"));
    }

    @Test
    void countsFromTheDayOnWhichSomebodyComesOfAge() {
        var labourer = Records.labourer(household);
        Client.create("labourers", labourer);
        try (var others = new OtherServices()) {
            Records.tellPerson(others, labourer.get("personId"), 1, "2006-06-01", "1");
        }
        eventually(() -> ours("2022-05-31").body("householdId", empty()));
        ours("2022-06-01").body("reason", contains("NEWLY_WILLING")).body("since", contains("2022-06-01"));
    }

    @Test
    void showsOnlyWhatLiesInTheScopeAndWasAskedFor() {
        Client.create("labourers", Records.labourer(household));
        String here = Tokens.atSites("site-manager", SITE);
        String there = Tokens.atSites("site-manager", OTHER_SITE);
        String path = LIST + "?limit=500&on=2022-03-31";
        Client.get(here, path).body("items.householdId", hasItem(household.toString()));
        Client.get(there, path).body("items.householdId", not(hasItem(household.toString())));
        Client.get(path + "&siteCode=" + OTHER_SITE).body("items.householdId", not(hasItem(household.toString())));
        Client.get(path + "&regionCode=360732101").body("items.householdId", hasItem(household.toString()));
        Client.get(path + "&minDays=90").body("items.householdId", not(hasItem(household.toString())));
        Client.get(LIST + "?on=yesterday&minDays=-1&colour=red&cursor=x")
                .statusCode(400)
                .body("violations", hasSize(4));
        Client.as("not.a.token").get(Client.path(LIST)).then().statusCode(401);
    }

    @Test
    void goesOnPageByPage() {
        var place = new Place("360732-P88", "360732103000");
        Places.await(place);
        for (int i = 1; i <= 3; i++) {
            var labourer = Records.labourer(UUID.randomUUID());
            labourer.put("siteCode", place.siteCode());
            labourer.put("from", "2022-01-0" + (4 - i));
            Client.create("labourers", labourer);
        }
        String path = LIST + "?on=2022-03-31&limit=2&siteCode=" + place.siteCode();
        var first = Client.get(path).body("items.since", contains("2022-01-01", "2022-01-02"));
        String cursor = first.extract().path("nextCursor");
        Client.get(path + "&cursor=" + cursor)
                .body("items.since", contains("2022-01-03"))
                .body("nextCursor", equalTo(null));
    }

    /** What the list says of our household alone. */
    private ValidatableResponse ours(String on) {
        return Client.get(LIST + "?limit=500&siteCode=" + SITE + "&on=" + on)
                .statusCode(200)
                .rootPath("items.findAll { it.householdId == '" + household + "' }");
    }
}
