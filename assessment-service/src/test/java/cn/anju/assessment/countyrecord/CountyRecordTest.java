package cn.anju.assessment.countyrecord;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.reference.References;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the county itself does, and the rows of annex 1 that it settles. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CountyRecordTest {
    private static final String COUNTY = "991351";
    private static final String WHOLE = COUNTY + "000000";
    private static final Place SITE = new Place(COUNTY + "-S01", COUNTY + "101000");
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final Map<String, Object> TRAINING = Map.of(
            "regionCode", WHOLE, "heldOn", "2022-05-18", "kind", "TRAINING", "title", "系统干部培训班", "participants", 60);
    private static final Map<String, Object> FUND = Map.of(
            "regionCode",
            WHOLE,
            "heldOn",
            "2022-03-01",
            "kind",
            "APPROPRIATION",
            "title",
            "后续扶持专项资金",
            "year",
            2022,
            "purpose",
            "SUPPORT_FUND",
            "amount",
            2_000_000);

    @Inject
    References references;

    @BeforeEach
    void county() {
        Places.await(SITE);
        if (references.region(WHOLE).isEmpty()) {
            try (var others = new OtherServices()) {
                others.region(WHOLE, "某县");
            }
            eventually(() -> assertThat(references.region(WHOLE)).isPresent());
        }
    }

    private static void done(String row, String on, int done) {
        Client.get(ADMIN, "task-evidence?row=" + row + "&on=" + on)
                .statusCode(200)
                .body("items[0].parts[0].counts.due", equalTo(1))
                .body("items[0].parts[0].counts.done", equalTo(done));
    }

    @Test
    void aTrainingOfTheOfficersSettlesItsRow() {
        done("R33", "2022-06-30", 0);
        Client.post(ADMIN, "county-records", with(TRAINING, "regionCode", SITE.regionCode()))
                .statusCode(201);
        done("R33", "2022-06-30", 0);
        Client.post(ADMIN, "county-records", TRAINING).statusCode(201);
        done("R33", "2022-05-01", 0);
        done("R33", "2022-06-30", 1);
    }

    @Test
    void anAppropriationForTheYearSettlesItsRow() {
        Client.post(ADMIN, "county-records", with(FUND, "purpose", "STAFF_PAY")).statusCode(201);
        Client.post(ADMIN, "county-records", with(FUND, "year", 2021)).statusCode(201);
        done("R35", "2022-12-31", 0);
        Client.post(ADMIN, "county-records", FUND).statusCode(201).body("amount", equalTo(2_000_000.0f));
        done("R35", "2022-12-31", 1);
    }

    @Test
    void aCaseStudyOfASiteSettlesItsRow() {
        done("R39", "2022-09-30", 0);
        Client.post(
                        ADMIN,
                        "county-records",
                        Map.of(
                                "siteCode",
                                SITE.siteCode(),
                                "heldOn",
                                "2022-09-01",
                                "kind",
                                "CASE_STUDY",
                                "title",
                                "车间办到家门口"))
                .statusCode(201);
        done("R39", "2022-09-30", 1);
        done("R39", "2023-01-31", 0);
    }

    @Test
    void refusesWhatIsWrong() {
        refused(with(TRAINING, "amount", 10), "/amount", "of-another-kind");
        refused(Client.without(FUND, "amount"), "/amount", "required");
        refused(Client.without(FUND, "year"), "/year", "required");
        refused(with(FUND, "participants", 3), "/participants", "of-another-kind");
        refused(
                with(Client.without(TRAINING, "regionCode"), "siteCode", SITE.siteCode()),
                "/siteCode",
                "of-another-kind");
        refused(with(TRAINING, "regionCode", "991354000000"), "/regionCode", "unknown-region");
    }

    private static void refused(Map<String, Object> record, String pointer, String code) {
        Client.post(ADMIN, "county-records", record)
                .statusCode(422)
                .body("violations.pointer", hasItems(pointer))
                .body("violations.code", hasItems(code));
    }

    @Test
    void isWrittenByTheCountyAlone() {
        var study = Map.of("regionCode", WHOLE, "heldOn", "2021-05-18", "kind", "CASE_STUDY", "title", "车间办到家门口");
        Client.post(Tokens.inRegions("township-officer", SITE.regionCode()), "county-records", study)
                .statusCode(403);
        String id = Client.post(ADMIN, "county-records", study).extract().path("id");
        Client.get(Tokens.inRegions("county-admin", "991354"), "county-records/" + id)
                .statusCode(404);
    }
}
