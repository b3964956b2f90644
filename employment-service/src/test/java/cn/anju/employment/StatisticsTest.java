package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Employment over months, at a site of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StatisticsTest {
    private static final Place PLACE = new Place("360732-P85", "360732106000");
    private static final String STATISTICS = "statistics?from=2022-01&to=2022-04&siteCode=" + PLACE.siteCode();

    @BeforeEach
    void county() {
        Places.await();
        Places.await(PLACE);
    }

    @Test
    void countsMonthByMonth() {
        var household = UUID.randomUUID();
        String labourer = Client.create("labourers", with(Records.labourer(household), "siteCode", PLACE.siteCode()));
        Client.create(
                "labourers", with(with(Records.labourer(household), "siteCode", PLACE.siteCode()), "willing", false));
        Client.create("employments", with(Records.employment(labourer), "to", "2022-03-31"));
        String posting = Client.create("job-postings", Records.posting(PLACE.siteCode()));
        Client.create(
                "referrals",
                with(with(Records.referral(labourer, posting), "outcome", "HIRED"), "outcomeOn", "2022-04-01"));

        for (String by : new String[] {"site", "region"}) {
            Client.get(STATISTICS + "&by=" + by)
                    .statusCode(200)
                    .body("by", equalTo(by))
                    .body("months", contains("2022-01", "2022-02", "2022-03", "2022-04"))
                    .body("series", hasSize(1))
                    .body("series[0].key", equalTo(by.equals("site") ? PLACE.siteCode() : PLACE.regionCode()))
                    .body("series[0].values.LABOURERS", contains(2, 2, 2, 2))
                    .body("series[0].values.WILLING", contains(1, 1, 1, 1))
                    .body("series[0].values.EMPLOYED", contains(0, 1, 0, 0))
                    .body("series[0].values.ZERO_HOUSEHOLDS", contains(1, 0, 1, 1))
                    .body("series[0].values.EMPLOYED_HOUSEHOLDS", contains(0, 1, 0, 0))
                    .body("series[0].values.BEGUN", contains(0, 1, 0, 0))
                    .body("series[0].values.ENDED", contains(0, 0, 1, 0))
                    .body("series[0].values.POSTINGS", contains(0, 0, 1, 0))
                    .body("series[0].values.OPENINGS", contains(0, 0, 3, 0))
                    .body("series[0].values.REFERRALS", contains(0, 0, 1, 0))
                    .body("series[0].values.HIRED", contains(0, 0, 0, 1));
        }
        Client.get(STATISTICS + "&by=channel")
                .body("series.key", contains("COUNTY"))
                .body("series[0].name", equalTo("县内务工"))
                .body("series[0].values.EMPLOYED", contains(0, 1, 0, 0))
                .body("series[0].values.BEGUN", contains(0, 1, 0, 0));
        Client.get(Tokens.atSites("site-manager", OTHER_SITE), STATISTICS).body("series", empty());
    }

    @Test
    void refusesMonthsThatMakeNoSense() {
        Client.get("statistics").statusCode(400).body("violations.code", contains("required", "required"));
        Client.get("statistics?from=2022-13&to=june&by=colour").statusCode(400).body("violations", hasSize(3));
        Client.get("statistics?from=2022-03&to=2022-01").body("violations.code", contains("month-range"));
        Client.get("statistics?from=2022-01&to=2099-01").body("violations.code", contains("month-range"));
        Client.get("statistics?from=2018-01&to=2022-01").body("violations.code", contains("too-many-months"));
    }
}
