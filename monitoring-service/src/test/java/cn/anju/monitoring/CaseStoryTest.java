package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.monitoring.CaseWalk.COUNTY;
import static cn.anju.monitoring.CaseWalk.SITE;
import static cn.anju.monitoring.CaseWalk.TOWNSHIP;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story of a household at risk, over REST: who does what when, and when the risk is gone. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseStoryTest {
    private static final String HEALTH = Tokens.ofBureau("health");
    private static final Map<String, Object> SECURED = Map.of(
            "schoolingSecured", true,
            "medicalSecured", true,
            "housingSecured", true,
            "waterSecured", true,
            "risksGone", true,
            "noNewRisk", true);

    private static final UUID LINE = UUID.nameUUIDFromBytes("line of 2022".getBytes(StandardCharsets.UTF_8));

    @BeforeEach
    void placesAndTheLineOfTheYearAreKnown() {
        Places.await();
        var line = Map.of(
                "validIn", "3607", "from", "2022-01-01", "to", "2023-01-01", "amount", 6000, "source", "2022年监测线");
        Client.sending(Tokens.system(), line).put(Client.path("monitoring-lines/" + LINE));
    }

    private static Map<String, Object> statement(String incomePerHead, String since) {
        return with(with(SECURED, "incomePerHead", Integer.valueOf(incomePerHead)), "incomeSince", since);
    }

    @Test
    void goesFromTheClueToTheDecision() {
        String household = Records.settle(Places.SITE);
        String clue = Client.create(
                "clues",
                Map.of(
                        "householdId",
                        household,
                        "raisedOn",
                        "2022-01-05",
                        "channel",
                        "CADRE_CHECKED",
                        "riskKinds",
                        List.of("ILLNESS")));
        var walk = CaseWalk.open(household, with(CaseWalk.record("2022-01-05"), "clueId", clue));
        Client.get(SITE, "cases/" + walk.id() + "/process")
                .body("state", equalTo("CLUE"))
                .body("dueOn", equalTo("2022-01-07"))
                .body("decideBy", equalTo("2022-01-20"))
                .body("allowedTransitions.action", contains("AUTHORISE"))
                .body("allowedTransitions[0].requirements.code", contains("AUTHORISATION"));

        String commitment = walk.attachCommitment();
        walk.refused("AUTHORISE", HEALTH, COUNTY);
        walk.ask(SITE, "AUTHORISE", Map.of()).statusCode(422).body("violations.code", contains("commitment-required"));
        walk.ask(SITE, "AUTHORISE", Map.of("evidence", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/evidence/0", "/evidence"));
        walk.step(SITE, "AUTHORISE", "2022-01-06", Map.of("evidence", List.of(commitment)))
                .body("state", equalTo("VERIFICATION"))
                .body("dueOn", equalTo("2022-01-09"));
        walk.refused("VERIFY", HEALTH, COUNTY)
                .step(TOWNSHIP, "VERIFY", "2022-01-08")
                .body("dueOn", equalTo("2022-01-10"));
        walk.refused("VOTE", TOWNSHIP, COUNTY).vote("2022-01-09");
        walk.refused("PUBLISH", HEALTH, COUNTY).refused("DISMISS", SITE, HEALTH);
        walk.ask(SITE, "PUBLISH", Map.of("on", "2022-01-10", "noticeTo", "2022-01-13"))
                .statusCode(422)
                .body("violations.code", contains("notice-too-short"));
        walk.step(SITE, "PUBLISH", "2022-01-10", Map.of("noticeTo", "2022-01-14"))
                .body("dueOn", equalTo("2022-01-15"));
        walk.ask(SITE, "END_NOTICE", Map.of("on", "2022-01-14"))
                .statusCode(422)
                .body("violations.code", contains("notice-running"));
        walk.refused("END_NOTICE", HEALTH, COUNTY)
                .step(SITE, "END_NOTICE", "2022-01-15")
                .body("dueOn", equalTo("2022-01-16"));
        walk.refused("CHECK", SITE, HEALTH, COUNTY);
        walk.step(TOWNSHIP, "CHECK", "2022-01-16").body("allowedTransitions", hasSize(0));
        walk.refused("APPROVE", SITE, HEALTH, TOWNSHIP);
        walk.ask(COUNTY, "APPROVE", Map.of("category", "MARGINAL"))
                .statusCode(422)
                .body("violations.code", contains("category-relocation"));
        walk.step(COUNTY, "APPROVE", "2022-01-17", Map.of("category", "UNSTABLE_LIFTED"))
                .body("state", equalTo("MONITORED"))
                .body("dueOn", nullValue());

        Client.get(SITE, "cases/" + walk.id())
                .body("version", equalTo(walk.version()))
                .body("decision", equalTo("MONITORED"))
                .body("decidedOn", equalTo("2022-01-17"))
                .body("category", equalTo("UNSTABLE_LIFTED"));
        Client.get(SITE, "cases/" + walk.id() + "/history")
                .body("items", hasSize(walk.version()))
                .body("items.version", hasItem(walk.version()));
        Client.get(SITE, "cases/" + walk.id() + "/transitions")
                .body(
                        "items.action",
                        hasItems("AUTHORISE", "VERIFY", "VOTE", "PUBLISH", "END_NOTICE", "CHECK", "APPROVE"))
                .body("items[0].given.evidence", contains(commitment))
                .body("items[0].actor", equalTo("site-manager"))
                .body("items[0].role", equalTo("SITE_MANAGER"))
                .body("items[0].dueOn", equalTo("2022-01-07"))
                .body("items.voter.findAll { it != null }", hasSize(6));
    }

    @Test
    void endsWhenTheRiskIsGoneAndBeginsAnew() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        String loss = Client.create("persons", with(Records.person(walk.household()), "labourClass", "LOST"));
        walk.measure("ILLNESS", "2022-01-20");
        var poor = with(statement("5000", "2022-06"), "waterSecured", false);

        walk.ask(SITE, "PROPOSE_ELIMINATION", with(without(poor, "risksGone"), "on", "2022-08-01"))
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "below-monitoring-line",
                                "income-too-short",
                                "not-secured",
                                "required",
                                "measure-missing",
                                "no-labour"))
                .body("violations.message", hasItem(containsString("UNSTABLE_EMPLOYMENT")));
        given().auth()
                .oauth2(SITE)
                .header("Accept-Language", "zh-CN")
                .header("If-Match", walk.version())
                .contentType("application/json")
                .body(with(poor, "action", "PROPOSE_ELIMINATION"))
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then()
                .statusCode(422)
                .body("violations.message", hasItem(containsString("务工不稳")));

        walk.measure("UNSTABLE_EMPLOYMENT", "2022-03-01");
        Client.patch("persons", loss, 1, Map.of("labourClass", "WEAK")).statusCode(200);
        String clue = Client.create(
                "clues",
                Map.of(
                        "householdId",
                        walk.household(),
                        "raisedOn",
                        "2022-07-20",
                        "channel",
                        "SELF_DECLARED",
                        "riskKinds",
                        List.of("HOUSING")));
        var fulfilled = statement("9800", "2022-02");
        walk.ask(SITE, "PROPOSE_ELIMINATION", with(fulfilled, "on", "2022-08-01"))
                .statusCode(422)
                .body("violations.code", contains("open-clues"));
        Client.patch("clues", clue, 1, Map.of("settledOn", "2022-07-25", "outcome", "UNFOUNDED"))
                .statusCode(200);
        walk.step(SITE, "PROPOSE_ELIMINATION", "2022-08-01", fulfilled)
                .body("state", equalTo("ELIMINATION_VERIFICATION"))
                .body("decideBy", equalTo("2022-08-16"));
        walk.step(SITE, "VERIFY", "2022-08-02");
        walk.proceed(LocalDate.parse("2022-08-03"));
        Client.patch("persons", loss, 2, Map.of("labourClass", "NONE")).statusCode(200);
        walk.ask(COUNTY, "ELIMINATE", Map.of("on", "2022-08-11"))
                .statusCode(422)
                .body("violations.code", contains("no-labour"));
        Client.patch("persons", loss, 3, Map.of("labourClass", "WEAK")).statusCode(200);
        walk.step(COUNTY, "ELIMINATE", "2022-08-11", Map.of()).body("state", equalTo("ELIMINATED"));
        Client.get("cases/" + walk.id())
                .body("decision", equalTo("MONITORED"))
                .body("eliminatedOn", equalTo("2022-08-11"));

        walk.step(SITE, "REOPEN", "2022-10-08")
                .body("state", equalTo("CLUE"))
                .body("dueOn", equalTo("2022-10-10"))
                .body("decideBy", equalTo("2022-10-23"));
        Client.get("cases/" + walk.id()).body("eliminatedOn", equalTo("2022-08-11"));
        walk.step(SITE, "AUTHORISE", "2022-10-09", Map.of("evidence", List.of(walk.attachCommitment())));
        walk.step(SITE, "VERIFY", "2022-10-10");
        walk.proceed(LocalDate.parse("2022-10-11"));
        walk.step(COUNTY, "APPROVE", "2022-10-19", Map.of("category", "SUDDEN_HARDSHIP"));
        Client.get("cases/" + walk.id())
                .body("decidedOn", equalTo("2022-10-19"))
                .body("monitoredOn", equalTo("2022-10-19"))
                .body("eliminatedOn", nullValue());
    }

    @Test
    void keepsTheDatesThatASystemTells() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.step(
                Tokens.system(),
                "AUTHORISE",
                "2022-01-06",
                Map.of("evidence", List.of(walk.attachCommitment()), "recordedOn", "2022-01-07"));
        Client.get("cases/" + walk.id() + "/transitions")
                .body("items[0].on", equalTo("2022-01-06"))
                .body("items[0].recordedOn", equalTo("2022-01-07"))
                .body("items[0].late", equalTo(false));
    }
}
