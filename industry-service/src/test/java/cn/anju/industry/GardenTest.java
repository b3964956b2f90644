package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gardens near a site and who tends which part of them (clause 7, R13). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GardenTest {
    private static final OwnCounty COUNTY = new OwnCounty("991102");
    private static final String PLOTS = "garden-plots";
    private static final String ALLOTMENTS = "garden-allotments";

    @Inject
    Database database;

    private Place place;

    @BeforeEach
    void aSite() {
        place = COUNTY.place(1);
        Places.await(place);
    }

    private Map<String, Object> plot() {
        return new HashMap<>(
                Map.of("siteCode", place.siteCode(), "from", "2022-03-01", "to", "2032-03-01", "areaMu", 1.0));
    }

    private static Map<String, Object> part(String plot, UUID household, double areaMu) {
        return new HashMap<>(Map.of("plotId", plot, "householdId", household, "areaMu", areaMu, "from", "2022-03-10"));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("violations.pointer", contains(pointer)).body("violations.code", contains(code));
    }

    @Test
    void isSharedOutAmongItsFamilies() {
        var named = UUID.randomUUID();
        String plot = COUNTY.create(PLOTS, with(plot(), "householdIds", List.of(named)));
        var one = COUNTY.household(place);
        var other = COUNTY.household(place);
        String first = COUNTY.post(ALLOTMENTS, part(plot, one, 0.4))
                .statusCode(201)
                .body("siteCode", equalTo(place.siteCode()))
                .extract()
                .path("id");
        COUNTY.create(ALLOTMENTS, with(part(plot, other, 0.35), "to", "2023-03-10"));
        COUNTY.get(PLOTS + "/" + plot)
                .body("householdIds", contains(named.toString(), one.toString(), other.toString()))
                .body("version", equalTo(3));
        String state = "garden-states?plotId=" + plot + "&on=";
        COUNTY.get(state + "2022-06-30")
                .body("items[0].areaMu", equalTo(1.0f))
                .body("items[0].allottedMu", equalTo(0.75f))
                .body("items[0].freeMu", equalTo(0.25f))
                .body("items[0].allotments.householdId", contains(one.toString(), other.toString()))
                .body("items[0].allotments[0].allotmentId", equalTo(first))
                .body("items[0].unmeasured", contains(named.toString()));
        COUNTY.get(state + "2022-03-09").body("items[0].allottedMu", equalTo(0.0f));
        COUNTY.get(state + "2023-03-10")
                .body("items[0].allotments.householdId", contains(one.toString()))
                .body("items[0].unmeasured", containsInAnyOrder(named.toString(), other.toString()));
        COUNTY.get(state + "2032-03-01").body("items", empty());
        COUNTY.makeVoid(ALLOTMENTS, first);
        COUNTY.get(state + "2022-06-30").body("items[0].freeMu", equalTo(0.65f));
    }

    @Test
    void givesAFamilyOnePartAtATime() {
        String plot = COUNTY.create(PLOTS, plot());
        var household = COUNTY.household(place);
        String first = COUNTY.create(ALLOTMENTS, with(part(plot, household, 0.1), "to", "2024-03-10"));
        refused(
                COUNTY.post(ALLOTMENTS, with(part(plot, household, 0.1), "from", "2024-03-09")),
                "/householdId",
                "allotted-already");
        COUNTY.create(ALLOTMENTS, with(part(plot, household, 0.1), "from", "2024-03-10"));
        COUNTY.create(ALLOTMENTS, part(COUNTY.create(PLOTS, plot()), household, 0.1));
        refused(COUNTY.patch(ALLOTMENTS, first, 1, Map.of("to", "2024-03-11")), "/householdId", "allotted-already");
        COUNTY.post(PLOTS, with(plot(), "householdIds", List.of(household, household)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unique"));
    }

    @Test
    void neverGivesMoreThanThereIs() {
        String plot = COUNTY.create(PLOTS, plot());
        COUNTY.create(ALLOTMENTS, with(part(plot, COUNTY.household(place), 0.6), "to", "2023-03-10"));
        COUNTY.create(ALLOTMENTS, with(part(plot, COUNTY.household(place), 0.7), "from", "2023-03-10"));
        var third = COUNTY.household(place);
        refused(COUNTY.post(ALLOTMENTS, part(plot, third, 0.4)), "/areaMu", "exceeds-garden");
        String last = COUNTY.create(ALLOTMENTS, with(part(plot, third, 0.4), "to", "2023-03-10"));
        refused(COUNTY.patch(ALLOTMENTS, last, 1, Map.of("areaMu", 0.41)), "/areaMu", "exceeds-garden");
        refused(COUNTY.patch(ALLOTMENTS, last, 1, Map.of("to", "2023-03-11")), "/areaMu", "exceeds-garden");
        refused(COUNTY.patch(ALLOTMENTS, last, 1, Map.of("from", "2022-02-28")), "/from", "garden-not-in-use");
        refused(COUNTY.patch(ALLOTMENTS, last, 1, Map.of("plotId", COUNTY.create(PLOTS, plot()))), "/plotId", "fixed");
    }

    @Test
    void staysAsLargeAndAsLongAsItIsAllotted() {
        String plot = COUNTY.create(PLOTS, plot());
        var household = COUNTY.household(place);
        COUNTY.create(ALLOTMENTS, part(plot, household, 0.6));
        refused(COUNTY.patch(PLOTS, plot, 2, Map.of("areaMu", 0.5)), "/areaMu", "below-allotted");
        refused(COUNTY.patch(PLOTS, plot, 2, Map.of("from", "2022-03-11")), "/from", "allotted-on");
        refused(COUNTY.patch(PLOTS, plot, 2, Map.of("householdIds", List.of())), "/householdIds", "has-allotment");
        COUNTY.patch(PLOTS, plot, 2, Map.of("areaMu", 0.6, "to", "2025-03-01")).statusCode(200);
        Client.sending(COUNTY.system(), with(with(plot(), "areaMu", 0.6), "to", "2025-03-01"))
                .put(Client.path(PLOTS) + "/" + plot)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("householdIds", contains(household.toString()));
    }

    @Test
    void neverGivesMoreThoughManyAskAtOnce() throws Exception {
        String plot = COUNTY.create(PLOTS, plot());
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 16; i++) {
            var part = part(plot, UUID.randomUUID(), 0.15);
            requests.add(() -> Client.sending(COUNTY.system(), part).post(Client.path(ALLOTMENTS)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 6, 422, 10));
        assertThat(database.query(
                        "select sum(area_mu) from garden_allotment where plot_id = ?::uuid and status = 'ACTIVE'",
                        row -> row.getBigDecimal(1),
                        plot))
                .containsExactly(new BigDecimal("0.90"));
        COUNTY.get(PLOTS + "/" + plot).body("householdIds.size()", equalTo(6));
    }

    @Test
    void takesAFamilyOnceThoughAskedManyTimesAtOnce() throws Exception {
        String plot = COUNTY.create(PLOTS, plot());
        var part = part(plot, COUNTY.household(place), 0.01);
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++) {
            requests.add(() -> Client.sending(COUNTY.system(), part).post(Client.path(ALLOTMENTS)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 1, 422, 7));
    }

    @Test
    void isSeenByThoseInChargeOnly() {
        var other = COUNTY.place(2);
        Places.await(other);
        String plot = COUNTY.create(PLOTS, plot());
        String manager = Tokens.atSites("site-manager", other.siteCode());
        Client.get(manager, "garden-states?plotId=" + plot).statusCode(200).body("items", empty());
        Client.post(manager, ALLOTMENTS, part(plot, UUID.randomUUID(), 0.1))
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        Client.get(COUNTY.system(), "garden-states?plotId=x&limit=0")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?plotId", "?limit"));
    }
}
