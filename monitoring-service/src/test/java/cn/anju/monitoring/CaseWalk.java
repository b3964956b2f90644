package cn.anju.monitoring;

import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case that is taken through its process by the right people, day after day. */
final class CaseWalk {
    static final String SITE = Tokens.atSites("site-manager", Places.SITE);
    static final String TOWNSHIP = Tokens.inRegions("township-officer", "360732101");
    static final String COUNTY = Tokens.inRegions("county-admin", "360732");
    static final List<String> BUREAUS =
            List.of("rural-revitalization", "civil-affairs", "agriculture", "health", "education");

    private final String household;
    private final String id;
    private int version = 1;

    private CaseWalk(String household, String id) {
        this.household = household;
        this.id = id;
    }

    /** Opens a case of a new household at the site. */
    static CaseWalk open(Map<String, Object> record) {
        String household = Records.settle(Places.SITE);
        return open(household, record);
    }

    static CaseWalk open(String household, Map<String, Object> record) {
        var body = new HashMap<>(record);
        body.put("householdId", household);
        return new CaseWalk(household, Client.create("cases", body));
    }

    /** A case that was opened before. */
    static CaseWalk of(String household, String id) {
        return new CaseWalk(household, id);
    }

    /** An illness and a lost job, found out on a day. */
    static Map<String, Object> record(String openedOn) {
        return new HashMap<>(Map.of(
                "openedOn",
                openedOn,
                "riskKinds",
                List.of("ILLNESS", "UNSTABLE_EMPLOYMENT"),
                "situation",
                "户主住院，长子失业"));
    }

    String id() {
        return id;
    }

    String household() {
        return household;
    }

    int version() {
        return version;
    }

    String attachCommitment() {
        return Client.as(SITE)
                .contentType("text/plain")
                .body("授权承诺书\n同意核实家庭情况。\n" + UUID.randomUUID())
                .post(Client.path("cases") + "/" + id + "/attachments?title=授权承诺书&kind=COMMITMENT")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asks for a step, whatever comes of it. */
    Response ask(String token, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path("cases") + "/" + id + "/transitions");
    }

    ValidatableResponse ask(String token, String action, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("action", action);
        return ask(token, body).then();
    }

    /** Asks for a step that others take. */
    CaseWalk refused(String action, String... tokens) {
        for (String token : tokens) {
            ask(token, action, Map.of()).statusCode(403).body("code", equalTo("transition-forbidden"));
        }
        return this;
    }

    /** Takes a step. */
    ValidatableResponse step(String token, String action, String on, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("on", on);
        var answer = ask(token, action, body).statusCode(201).body("version", equalTo(version + 1));
        version++;
        return answer;
    }

    ValidatableResponse step(String token, String action, String on) {
        return step(token, action, on, Map.of("note", "情况属实"));
    }

    /** Six votes in favour, of the site and five bureaus. */
    void vote(String on) {
        step(SITE, "VOTE", on, Map.of("approve", true));
        BUREAUS.forEach(bureau -> step(Tokens.ofBureau(bureau), "VOTE", on, Map.of("approve", true)));
    }

    /** From the clue to the decision, each step in time. */
    CaseWalk monitored() {
        var day = LocalDate.parse(Client.get("cases/" + id).extract().path("openedOn"));
        step(SITE, "AUTHORISE", day.plusDays(1).toString(), Map.of("evidence", List.of(attachCommitment())));
        step(SITE, "VERIFY", day.plusDays(3).toString());
        proceed(day.plusDays(4));
        step(COUNTY, "APPROVE", day.plusDays(12).toString(), Map.of("category", "UNSTABLE_LIFTED"));
        return this;
    }

    /** From the review to the county. */
    CaseWalk proceed(LocalDate day) {
        vote(day.toString());
        step(
                TOWNSHIP,
                "PUBLISH",
                day.plusDays(1).toString(),
                Map.of("noticeTo", day.plusDays(5).toString()));
        step(SITE, "END_NOTICE", day.plusDays(6).toString(), Map.of("note", "无异议"));
        step(TOWNSHIP, "CHECK", day.plusDays(7).toString());
        return this;
    }

    String measure(String riskKind, String from) {
        return Client.create(
                "support-measures",
                Map.of("caseId", id, "from", from, "riskKind", riskKind, "kind", "OTHER", "state", "DELIVERED"));
    }
}
