package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of annex 1 that industry settles, in a county of its own: each is open until its record is there. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskEvidenceTest {
    private static final OwnCounty COUNTY = new OwnCounty("991105");

    private Place park;
    private Place village;
    private Place hamlet;

    @BeforeEach
    void aLargeSiteInAParkAndAnotherInAVillageBesideASmallOne() {
        park = COUNTY.site(1, "TOWN_OR_PARK", 900);
        village = COUNTY.site(2, "VILLAGE", 260);
        hamlet = COUNTY.site(3, "VILLAGE", 80);
    }

    private static void counts(String row, String on, int due, int done) {
        COUNTY.get("task-evidence?row=" + row + "&on=" + on)
                .body("items[0].row", equalTo(row))
                .body("items[0].parts.counts.due.sum()", equalTo(due))
                .body("items[0].parts.counts.done.sum()", equalTo(done))
                .body("items[0].settled", equalTo(due == done));
    }

    @Test
    void areThoseOfTheAnnex() {
        COUNTY.get("task-evidence").body("items.row", hasItems("R13", "R14", "R15", "R16", "R28", "R29"));
    }

    @Test
    void aLargeSiteOutsideOfTownsHasAGardenWithFamilies() {
        counts("R13", "2022-06-30", 1, 0);
        var plot = Map.of("siteCode", village.siteCode(), "from", "2022-04-01", "areaMu", 5);
        String id = COUNTY.create("garden-plots", plot);
        counts("R13", "2022-06-30", 1, 0);
        COUNTY.create(
                "garden-allotments",
                Map.of("plotId", id, "householdId", UUID.randomUUID(), "areaMu", 0.2, "from", "2022-04-10"));
        counts("R13", "2022-06-30", 1, 1);
        counts("R13", "2022-03-31", 1, 0);
    }

    @Test
    void aLargeSiteHasAMainIndustryAndABaseAndThenAHall() {
        counts("R14", "2022-10-31", 2, 0);
        counts("R15", "2022-10-31", 0, 0);
        var industry = Map.of("siteCode", park.siteCode(), "from", "2022-05-01", "name", "米果", "kind", "PROCESSING");
        COUNTY.create("industries", with(industry, "main", true));
        counts("R14", "2022-10-31", 2, 0);
        var base = Map.of("siteCode", park.siteCode(), "from", "2022-06-01", "name", "基地", "shared", true);
        COUNTY.create("bases", with(base, "operating", false));
        counts("R14", "2022-10-31", 2, 0);
        COUNTY.create("bases", with(base, "operating", true));
        counts("R14", "2022-10-31", 2, 1);
        counts("R15", "2022-10-31", 1, 0);
        var hall = Map.of("siteCode", park.siteCode(), "from", "2022-06-01", "kind", "SUPPORT_HALL", "operator", "村集体");
        COUNTY.create("sales-channels", hall);
        counts("R15", "2022-10-31", 1, 1);
    }

    @Test
    void theCountyHasAShopOnlineAndASellerByLiveStream() {
        counts("R16", "2022-12-31", 2, 0);
        var shop = Map.of("siteCode", hamlet.siteCode(), "from", "2022-06-01", "operator", "某户", "platform", "抖音");
        COUNTY.create("sales-channels", with(shop, "kind", "ONLINE_SHOP"));
        counts("R16", "2022-12-31", 2, 1);
        COUNTY.create("sales-channels", with(shop, "kind", "LIVE_STREAM"));
        counts("R16", "2022-12-31", 2, 2);
    }

    @Test
    void everySiteHasASurveyOfIdleRooms() {
        counts("R28", "2022-03-31", 3, 0);
        var survey = Map.of("siteCode", park.siteCode(), "surveyedOn", "2022-03-18", "kind", "SHOP", "quantity", 4);
        COUNTY.create("idle-assets", survey);
        counts("R28", "2022-03-31", 3, 0);
        COUNTY.create("idle-assets", with(survey, "owner", "开发商"));
        COUNTY.create("idle-assets", Map.of("siteCode", hamlet.siteCode(), "surveyedOn", "2022-03-20", "quantity", 0));
        counts("R28", "2022-03-31", 3, 2);
        COUNTY.get("task-evidence?row=R28&on=2022-03-31&siteCode=" + village.siteCode())
                .body("items[0].parts[0].places.siteCode", contains(village.siteCode()))
                .body("items[0].parts[0].counts.open", equalTo(1));
        COUNTY.create(
                "idle-assets",
                Map.of(
                        "siteCode",
                        village.siteCode(),
                        "surveyedOn",
                        "2022-03-31",
                        "kind",
                        "GARAGE",
                        "quantity",
                        2,
                        "ownerKind",
                        "RESIDENT"));
        counts("R28", "2022-03-31", 3, 3);
    }

    @Test
    void largeSitesHaveACollectiveIncome() {
        counts("R29", "2022-12-31", 2, 0);
        var books = COUNTY.booksAt(village);
        books.book(books.income("2022-02-01", "LEASING", 9_999));
        books.book(books.income("2022-02-01", "GRANT", 50_000));
        counts("R29", "2022-12-31", 2, 0);
        books.book(books.income("2022-12-30", "OPERATING", 1));
        counts("R29", "2022-12-31", 2, 1);
        counts("R29", "2022-12-29", 2, 0);
    }
}
