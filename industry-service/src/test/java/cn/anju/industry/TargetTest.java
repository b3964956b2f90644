package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Collective income beside the 10,000 and 30,000 yuan of the plan (clause 21, R29), with a look to the end of the year. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TargetTest {
    private static final OwnCounty COUNTY = new OwnCounty("991108");

    /** Half a year of 500 yuan a month by contract and 1,000 besides: 3,000 more by contract, 184 days as the 181 so far. */
    @Test
    void looksAheadToTheEndOfTheYear() {
        var place = COUNTY.site(1, "VILLAGE", 260);
        var books = COUNTY.booksAt(place);
        String lease = books.lease("2022-01-01", "2024-01-01", "MONTHLY", 500);
        books.book(with(books.income("2022-06-01", "LEASING", 3000), "contractId", lease));
        books.book(books.income("2022-02-01", "OPERATING", 1000));
        books.book(books.income("2022-02-01", "GRANT", 90_000));
        target(place, "2022-06-30")
                .body("items", hasSize(1))
                .body("items[0].targeted", equalTo(true))
                .body("items[0].booked", equalTo(4000.0f))
                .body("items[0].ofContracts", equalTo(3000.0f))
                .body("items[0].stillDue", equalTo(3000.0f))
                .body("items[0].forecast", equalTo(8016.57f))
                .body("items[0].withinReach", equalTo(false));
        books.book(books.income("2022-06-30", "OPERATING", 4000));
        target(place, "2022-06-30")
                .body("items[0].booked", equalTo(8000.0f))
                .body("items[0].reached", equalTo(false))
                .body("items[0].withinReach", equalTo(true))
                .body("items[0].fiveTypeWithinReach", equalTo(false));
    }

    @Test
    void showsSitesWithoutAnyBooks() {
        var place = COUNTY.site(2, "VILLAGE", 199);
        target(place, "2022-12-31")
                .body("items[0].targeted", equalTo(false))
                .body("items[0].booked", equalTo(0.0f))
                .body("items[0].forecast", equalTo(0.0f));
        Client.get(
                        Tokens.inRegions("township-officer", "991199101000"),
                        "collective-targets?siteCode=" + place.siteCode())
                .body("items", hasSize(0));
        Client.get("collective-targets?colour=red").statusCode(400);
    }

    private static ValidatableResponse target(Place place, String on) {
        return COUNTY.get("collective-targets?on=" + on + "&siteCode=" + place.siteCode());
    }
}
