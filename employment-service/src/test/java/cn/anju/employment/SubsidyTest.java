package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subsidies come only so often for a year, and as high as is set (clauses 12 and 15). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SubsidyTest {
    private static final String SUBSIDIES = "subsidies";

    @BeforeEach
    void county() {
        Places.await();
    }

    private static String labourer() {
        return Client.create("labourers", Records.labourer(UUID.randomUUID()));
    }

    private static Map<String, Object> travel(String labourer, String grantedOn) {
        return new HashMap<>(Map.of(
                "labourerId", labourer, "grantedOn", grantedOn, "kind", "TRAVEL", "destination", "OUT_OF_PROVINCE"));
    }

    @Test
    void paysForTravelOnceInACalendarYear() {
        String labourer = labourer();
        String id = Client.post(SUBSIDIES, travel(labourer, "2022-03-10"))
                .statusCode(201)
                .body("siteCode", equalTo(SITE))
                .body("year", equalTo(2022))
                .body("amount", equalTo(600.0f))
                .extract()
                .path("id");
        Client.post(SUBSIDIES, with(travel(labourer, "2022-11-02"), "destination", "PROVINCE"))
                .statusCode(422)
                .body("violations.pointer", contains("/labourerId"))
                .body("violations.code", contains("subsidised-already"))
                .body(
                        "violations[0].message",
                        equalTo(
                                "labourerId: this person has had the subsidy for 2022 as often as it is granted: 1 times"));
        Client.post(SUBSIDIES, with(travel(labourer, "2023-01-15"), "year", 2022))
                .statusCode(422);
        Client.post(SUBSIDIES, travel(labourer, "2023-01-15")).statusCode(201);
        Client.patch(SUBSIDIES, id, 1, Map.of("note", "凭车票")).statusCode(200);
        Client.makeVoid(SUBSIDIES, id).statusCode(200);
        Client.post(SUBSIDIES, with(travel(labourer, "2022-11-02"), "destination", "PROVINCE"))
                .statusCode(201)
                .body("amount", equalTo(300.0f));
    }

    @Test
    void countsForThePersonNotForTheEntryInTheRegister() {
        var labourer = Records.labourer(UUID.randomUUID());
        String before = Client.create("labourers", with(with(labourer, "from", "2021-01-01"), "to", "2022-01-01"));
        String now = Client.create("labourers", labourer);
        Client.create(SUBSIDIES, travel(before, "2022-03-10"));
        Client.post(SUBSIDIES, travel(now, "2022-05-10"))
                .statusCode(422)
                .body("violations.code", contains("subsidised-already"));
    }

    @Test
    void paysOnceThoughAskedManyTimesAtOnce() throws Exception {
        String labourer = labourer();
        var requests = new ArrayList<Callable<Response>>();
        for (int day = 1; day < 9; day++) {
            var subsidy = travel(labourer, "2022-03-0" + day);
            requests.add(() -> Client.sending(Tokens.system(), subsidy).post(Client.path(SUBSIDIES)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 1, 422, 7));
    }

    @Test
    void paysForTravelWhatIsSetForTheDestination() {
        var subsidy = travel(labourer(), "2022-03-10");
        Client.post(SUBSIDIES, with(subsidy, "amount", 650))
                .statusCode(422)
                .body("violations.pointer", contains("/amount"))
                .body("violations.code", contains("travel-amount"));
        Client.post(SUBSIDIES, without(subsidy, "destination"))
                .statusCode(422)
                .body("violations.pointer", contains("/destination"));
        Client.post(SUBSIDIES, with(with(subsidy, "kind", "WORKSHOP"), "amount", 500))
                .statusCode(422)
                .body("violations.code", contains("travel-only"));
        Client.post(SUBSIDIES, without(with(subsidy, "kind", "WORKSHOP"), "destination"))
                .statusCode(422)
                .body("violations.pointer", contains("/amount"))
                .body("violations.code", contains("required"));
        Client.post(SUBSIDIES, with(subsidy, "amount", 600)).statusCode(201);
    }

    @Test
    void paysForTrainingThreeTimesAYearAndForOtherThingsAsOftenAsTheyAreDue() {
        String labourer = labourer();
        var training = with(without(travel(labourer, "2022-03-10"), "destination"), "amount", 500);
        training.put("kind", "TRAINING");
        for (int month = 3; month < 6; month++) {
            Client.create(SUBSIDIES, with(training, "grantedOn", "2022-0" + month + "-10"));
        }
        Client.post(SUBSIDIES, with(training, "grantedOn", "2022-06-10"))
                .statusCode(422)
                .body("violations.code", contains("subsidised-already"));
        var other = with(training, "kind", "OTHER");
        Client.create(SUBSIDIES, other);
        Client.create(SUBSIDIES, other);
    }

    @Test
    void paysForATrainingOnceAndFindsThoseWhoDidNotAttendIt() {
        String labourer = labourer();
        String absent = labourer();
        String training = Client.create(
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
        var subsidy = with(without(travel(labourer, "2022-03-10"), "destination"), "amount", 500);
        subsidy.putAll(Map.of("kind", "TRAINING", "trainingId", training));
        String right = Client.create(SUBSIDIES, subsidy);
        Client.post(SUBSIDIES, with(subsidy, "grantedOn", "2022-04-10"))
                .statusCode(422)
                .body("violations.pointer", contains("/trainingId"))
                .body("violations.code", contains("training-subsidised"));
        String wrong = Client.create(SUBSIDIES, with(subsidy, "labourerId", absent));
        Client.get("integrity/training-subsidy-without-attendance?limit=500")
                .statusCode(200)
                .body("items.recordId", hasItem(wrong))
                .body("items.recordId", not(hasItem(right)));
    }
}
