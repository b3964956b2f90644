package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What officers are told that is due or wrong. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IndustryTodoTest {
    private static final OwnCounty COUNTY = new OwnCounty("991107");
    private static final String TODOS = "todos";

    @Inject
    Clock clock;

    private static String officerOf(Place place) {
        return Tokens.inRegions("township-officer", place.township());
    }

    private static List<String> kinds(Place place) {
        return Client.get(officerOf(place), TODOS).statusCode(200).extract().path("items.kind");
    }

    @Test
    void tellSitesWhatTheyLackUntilItIsThere() {
        var village = COUNTY.site(1, "VILLAGE", 260);
        Client.get(officerOf(village), TODOS)
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "IDLE_SURVEY_MISSING",
                                "GARDEN_MISSING",
                                "BASE_MISSING",
                                "MAIN_INDUSTRY_MISSING",
                                "COLLECTIVE_MISSING"))
                .body("items.dueOn", contains("2022-03-31", "2022-06-30", "2022-10-31", "2022-10-31", "2022-12-31"))
                .body("items[0].ledger", equalTo("/api/v1/industry/idle-assets"))
                .body("items[0].name.zh", equalTo("闲置资产尚未摸底"))
                .body("items[0].recordId", nullValue())
                .body("items[0].overdueDays", greaterThan(0));
        String site = village.siteCode();
        COUNTY.create("idle-assets", Map.of("siteCode", site, "surveyedOn", "2022-03-20", "quantity", 0));
        COUNTY.create(
                "garden-plots",
                Map.of(
                        "siteCode",
                        site,
                        "from",
                        "2022-03-01",
                        "areaMu",
                        4,
                        "householdIds",
                        List.of(UUID.randomUUID())));
        COUNTY.create(
                "bases",
                Map.of("siteCode", site, "from", "2022-03-01", "name", "基地", "shared", true, "operating", true));
        COUNTY.create(
                "industries",
                Map.of("siteCode", site, "from", "2022-03-01", "name", "蚕桑", "kind", "LIVESTOCK", "main", true));
        assertThat(kinds(village)).containsExactly("SUPPORT_HALL_MISSING", "COLLECTIVE_MISSING");
        COUNTY.booksAt(village);
        COUNTY.create(
                "sales-channels",
                Map.of("siteCode", site, "from", "2022-03-01", "kind", "SUPPORT_HALL", "operator", "村集体"));
        assertThat(kinds(village)).isEmpty();
    }

    @Test
    void askNoGardenOfATownAndLittleOfASmallSite() {
        assertThat(kinds(COUNTY.site(2, "TOWN_OR_PARK", 900)))
                .containsExactly("IDLE_SURVEY_MISSING", "BASE_MISSING", "MAIN_INDUSTRY_MISSING", "COLLECTIVE_MISSING");
        assertThat(kinds(COUNTY.site(3, "VILLAGE", 90))).containsExactly("IDLE_SURVEY_MISSING");
    }

    @Test
    void tellOfRentThatIsOwedAndOfLoansWithoutAReview() {
        var place = COUNTY.site(4, "VILLAGE", 90);
        var today = LocalDate.now(clock);
        var transfer = new HashMap<String, Object>(Map.of(
                "householdId",
                COUNTY.household(place),
                "from",
                today.minusYears(1).minusDays(2).toString(),
                "landKind",
                "FARMLAND",
                "areaMu",
                2,
                "annualRent",
                500));
        String owed = COUNTY.create("land-transfers", transfer);
        COUNTY.create(
                "land-transfers",
                with(transfer, "from", today.minusYears(1).plusDays(1).toString()));
        Client.get(officerOf(place), TODOS + "?kind=RENT_OVERDUE")
                .body("items.recordId", contains(owed))
                .body("items[0].dueOn", equalTo(today.minusDays(3).toString()))
                .body("items[0].overdueDays", equalTo(3))
                .body("items[0].siteCode", equalTo(place.siteCode()));
        COUNTY.create("land-rents", Map.of("transferId", owed, "paidOn", today.toString(), "amount", 500));
        Client.get(officerOf(place), TODOS + "?kind=RENT_OVERDUE").body("items", empty());
        var loan = Map.of(
                "siteCode",
                place.siteCode(),
                "grantedOn",
                "2022-03-20",
                "amount",
                100000,
                "bank",
                "农商银行",
                "borrower",
                "兴农公司",
                "legalReview",
                false);
        COUNTY.create("land-loans", with(loan, "guarantor", "NONE"));
        String unreviewed = COUNTY.create("land-loans", with(loan, "guarantor", "GOVERNMENT"));
        Client.get(officerOf(place), TODOS + "?kind=LOAN_UNREVIEWED").body("items.recordId", contains(unreviewed));
    }

    @Test
    void goPageByPageInTheScope() {
        var place = COUNTY.site(5, "VILLAGE", 300);
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = Client.get(officerOf(place), TODOS + "?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.kind"));
            next = page.path("nextCursor");
        }
        assertThat(seen)
                .containsExactly(
                        "IDLE_SURVEY_MISSING",
                        "GARDEN_MISSING",
                        "BASE_MISSING",
                        "MAIN_INDUSTRY_MISSING",
                        "COLLECTIVE_MISSING");
        Client.get(Tokens.atSites("site-manager", place.siteCode()), TODOS).body("items.size()", equalTo(5));
        COUNTY.get(TODOS + "?siteCode=" + place.siteCode() + "&dueBy=2022-06-30")
                .body("items.size()", equalTo(2));
        COUNTY.get(TODOS + "?regionCode=" + place.township() + "&overdue=true").body("items.size()", equalTo(5));
        Client.get(Tokens.inRegions("township-officer", "991107998"), TODOS).body("items", empty());
        Client.get(COUNTY.system(), TODOS + "?kind=PARTY&since=2022&cursor=x&limit=0")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?kind", "?since", "?cursor", "?limit"));
        Client.as("no token").get(Client.path(TODOS)).then().statusCode(401);
    }

    @Test
    void tellOfInstalmentsThatAreOwedAndOfBooksThatStayOpen() {
        var place = COUNTY.site(9, "VILLAGE", 90);
        COUNTY.create("idle-assets", Map.of("siteCode", place.siteCode(), "surveyedOn", "2022-03-20", "quantity", 0));
        var books = COUNTY.booksAt(place);
        assertThat(kinds(place)).isEmpty();
        books.close("2022-03", "2022-04-01").statusCode(201);
        books.lease("2022-01-01", "2024-01-01", "YEARLY", 2400);
        Client.get(officerOf(place), TODOS)
                .body("items.kind", contains("CONTRACT_OVERDUE", "BOOKS_OPEN"))
                .body("items.dueOn", contains("2022-01-01", "2022-05-10"));
    }
}
