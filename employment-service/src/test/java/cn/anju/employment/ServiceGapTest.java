package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
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
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those without work were offered, beside the standard of one guidance, three jobs, one training. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ServiceGapTest {
    private static final String GAPS = "service-gaps";

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void countsWhatWasOfferedSinceTheWorkEnded() {
        String labourer = Client.create("labourers", Records.labourer(UUID.randomUUID()));
        String posting = Client.create("job-postings", Records.posting(SITE));
        Client.create("guidances", guidance(labourer, "2022-02-01"));
        of(labourer).body("guidance.given", contains(1)).body("since", contains("2022-01-01"));

        var job = with(Records.employment(labourer), "to", "2022-03-01");
        Client.create("employments", job);
        of(labourer)
                .body("since", contains("2022-03-01"))
                .body("complete", contains(false))
                .body("guidance.missing", contains(1))
                .body("referrals.missing", contains(3))
                .body("training.missing", contains(1));

        Client.create("guidances", guidance(labourer, "2022-03-05"));
        for (int i = 0; i < 3; i++) {
            Client.create("referrals", Records.referral(labourer, posting));
        }
        of(labourer).body("referrals.given", contains(3)).body("complete", contains(false));
        Client.create(
                "trainings",
                Map.of(
                        "siteCode",
                        SITE,
                        "heldOn",
                        "2022-03-08",
                        "kind",
                        "SKILLS",
                        "title",
                        "电工初级",
                        "labourerIds",
                        List.of(labourer)));
        of(labourer).body("complete", contains(true)).body("training.missing", contains(0));
        Client.create("employments", with(Records.employment(labourer), "from", "2022-03-20"));
        of(labourer).body("complete", empty());
    }

    @Test
    void sumsUpByPlaceAndGoesOnPageByPage() {
        var place = new Place("360732-P89", "360732103000");
        Places.await(place);
        for (int i = 1; i <= 3; i++) {
            var labourer = Records.labourer(UUID.randomUUID());
            labourer.put("siteCode", place.siteCode());
            labourer.put("from", "2022-01-0" + i);
            String id = Client.create("labourers", labourer);
            if (i == 1) {
                Client.create("guidances", guidance(id, "2022-02-01"));
            }
        }
        String asked = "?on=2022-03-31&siteCode=" + place.siteCode();
        Client.get(GAPS + "/places" + asked)
                .body("items", hasSize(1))
                .body("items[0].siteCode", equalTo(place.siteCode()))
                .body("items[0].unemployed", equalTo(3))
                .body("items[0].complete", equalTo(0))
                .body("items[0].withoutGuidance", equalTo(2))
                .body("items[0].withoutReferrals", equalTo(3));
        String cursor = Client.get(GAPS + asked + "&limit=2&complete=false")
                .body("items.since", contains("2022-01-01", "2022-01-02"))
                .extract()
                .path("nextCursor");
        Client.get(GAPS + asked + "&limit=2&complete=false&cursor=" + cursor)
                .body("items.since", contains("2022-01-03"));
        Client.get(Tokens.atSites("site-manager", OTHER_SITE), GAPS + "/places" + asked)
                .body("items", empty());
        Client.get(GAPS + "/places?complete=true").statusCode(400);
    }

    private static Map<String, Object> guidance(String labourer, String on) {
        return Map.of("labourerId", labourer, "guidedOn", on, "kind", "CAREER");
    }

    private static ValidatableResponse of(String labourer) {
        return Client.get(GAPS + "?limit=500&on=2022-03-31&siteCode=" + SITE)
                .statusCode(200)
                .rootPath("items.findAll { it.labourerId == '" + labourer + "' }");
    }
}
