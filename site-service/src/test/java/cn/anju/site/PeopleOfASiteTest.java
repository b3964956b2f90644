package cn.anju.site;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The staff, the party and the partners of a site. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PeopleOfASiteTest {
    private static final Place PLACE = new Place("991229-S01", "991229101000");
    private static final Place OTHER = new Place("991229-S02", "991229102000");
    private static final String COUNTY = Tokens.client("county-991229", "991229");

    @BeforeEach
    void places() {
        Places.await(PLACE, OTHER);
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return Client.post(COUNTY, ledger, fields).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> here(Map<String, Object> fields) {
        return with(new HashMap<>(fields), "siteCode", PLACE.siteCode());
    }

    @Test
    void staffIsTrainedAtItsOwnSite() {
        var member = here(Map.of("from", "2021-03-01", "name", "谢芳", "fullTime", true, "paidFromBudget", true));
        String own = record("staff", member);
        String another = record("staff", with(member, "siteCode", OTHER.siteCode()));
        var training = here(Map.of("heldOn", "2022-05-18", "topic", "社保代办", "staffIds", List.of(own)));
        record("staff-trainings", training);
        Client.post(COUNTY, "staff-trainings", with(training, "staffIds", List.of(own, another)))
                .statusCode(422)
                .body("violations.pointer", contains("/staffIds/1"))
                .body("violations.code", contains("staff-of-another-site"));
        Client.post(COUNTY, "staff-trainings", with(training, "staffIds", List.of()))
                .statusCode(422);
        Client.post(COUNTY, "staff-trainings", with(training, "recordedOn", "2022-06-30"))
                .body("late", equalTo(false));
        Client.post(COUNTY, "staff-trainings", with(training, "recordedOn", "2022-07-01"))
                .body("late", equalTo(true));
    }

    @Test
    void threeMembersMakeAPartyGroup() {
        var group = here(Map.of("establishedOn", "2021-07-01", "kind", "GROUP", "members", 2));
        Client.post(COUNTY, "party-organizations", group)
                .statusCode(422)
                .body("violations.pointer", contains("/members"))
                .body("violations[0].message", containsString("at least 3"));
        Client.post(COUNTY, "party-organizations", with(with(group, "members", 3), "buildingLeaders", 4))
                .statusCode(422)
                .body("violations.pointer", contains("/buildingLeaders"));
        String id = record("party-organizations", with(with(group, "members", 3), "buildingLeaders", 3));
        var admission = here(Map.of("admittedOn", "2022-06-28", "organizationId", id));
        record("party-admissions", admission);
        Client.post(COUNTY, "party-admissions", with(admission, "fullMemberOn", "2022-06-28"))
                .statusCode(422)
                .body("violations.code", contains("not-after"));
        Client.post(COUNTY, "party-admissions", without(admission, "siteCode")).statusCode(422);
        Client.get(Tokens.atSites("site-manager", OTHER.siteCode()), "party-organizations/" + id)
                .statusCode(404);
    }

    @Test
    void fundsOfAPartnerAreTheSumOfItsContributions() {
        var partner = here(Map.of("from", "2021-09-01", "unit", "县文广新旅局", "fundsRaised", 800));
        String id = record("co-building-partners", partner);
        Client.get(COUNTY, "co-building-partners/" + id).body("kind", equalTo("OTHER"));
        var gift = Map.<String, Object>of(
                "partnerId", id, "contributedOn", "2022-03-15", "amount", 5000, "purpose", "办公费用");
        String first = Client.post(COUNTY, "co-building-contributions", gift)
                .statusCode(201)
                .body("siteCode", equalTo(PLACE.siteCode()))
                .extract()
                .path("id");
        record("co-building-contributions", with(gift, "amount", 2500));
        Client.get(COUNTY, "co-building-partners/" + id)
                .body("fundsRaised", equalTo(7500.0f))
                .body("version", equalTo(3));
        Client.patch(COUNTY, "co-building-partners", id, 3, Map.of("fundsRaised", 9000))
                .statusCode(422)
                .body("violations.code", contains("follows-from-contributions"));
        Client.patch(COUNTY, "co-building-partners", id, 3, Map.of("kind", "BUREAU"))
                .statusCode(200);
        Client.makeVoid(COUNTY, "co-building-contributions", first).statusCode(200);
        Client.get(COUNTY, "co-building-partners/" + id).body("fundsRaised", equalTo(2500.0f));
    }
}
