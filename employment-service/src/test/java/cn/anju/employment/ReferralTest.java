package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Referrals to jobs and what comes of them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReferralTest {
    private static final String REFERRALS = "referrals";
    private static final String LABOURERS = "labourers";
    private static final String POSTINGS = "job-postings";

    private final UUID household = UUID.randomUUID();

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void leadsAFamilyWithoutAnyWageBackToWork() {
        String labourer = Client.create(LABOURERS, Records.labourer(household));
        String lost = Client.create("employments", Records.employment(labourer));
        without("2022-03-10").body("reason", empty());
        Client.patch("employments", lost, 1, Map.of("to", "2022-03-01")).statusCode(200);
        without("2022-03-10").body("reason", contains("LAST_JOB_ENDED"));

        String posting = Client.create(POSTINGS, Records.posting(SITE));
        String referral = Client.create(REFERRALS, Records.referral(labourer, posting));
        without("2022-03-10").body("reason", contains("LAST_JOB_ENDED"));
        String employment = hire(Tokens.system(), referral, 1, Map.of("hiredOn", "2022-03-15", "from", "2022-03-20"))
                .statusCode(200)
                .body("outcome", equalTo("HIRED"))
                .body("version", equalTo(2))
                .body("employmentId", notNullValue())
                .extract()
                .path("employmentId");
        Client.get("employments/" + employment)
                .body("labourerId", equalTo(labourer))
                .body("householdId", equalTo(household.toString()))
                .body("employer", equalTo("县工业园电子厂"))
                .body("channel", equalTo("COUNTY"))
                .body("monthlyPay", equalTo(4500.0f))
                .body("from", equalTo("2022-03-20"));
        without("2022-03-19").body("reason", contains("LAST_JOB_ENDED"));
        without("2022-03-20").body("reason", empty());
    }

    @Test
    void isSettledOnce() {
        String referral = Client.create(REFERRALS, referral());
        var hired = Map.of("hiredOn", "2022-03-15");
        hire(Tokens.system(), referral, null, hired).statusCode(428);
        hire(Tokens.system(), referral, 7, hired).statusCode(412);
        hire(Tokens.inRegions("analyst", "360732"), referral, 1, hired).statusCode(403);
        hire(Tokens.atSites("site-manager", OTHER_SITE), referral, 1, hired).statusCode(404);
        hire(Tokens.system(), referral, 1, Map.of()).statusCode(422);
        hire(Tokens.system(), referral, 1, with(hired, "from", "2022-03-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/from"));
        hire(Tokens.atSites("site-manager", SITE), referral, 1, hired).statusCode(200);
        hire(Tokens.system(), referral, 2, hired).statusCode(409).body("code", equalTo("referral-settled"));
    }

    @Test
    void refusesOutcomesThatDoNotFit() {
        var referral = referral();
        Client.post(REFERRALS, with(referral, "outcome", "REJECTED"))
                .statusCode(422)
                .body("violations.code", contains("outcome-undated"));
        Client.post(REFERRALS, with(referral, "outcomeOn", "2022-03-12"))
                .statusCode(422)
                .body("violations.code", contains("outcome-pending"));
        Client.post(REFERRALS, with(with(referral, "outcome", "DECLINED"), "outcomeOn", "2022-03-01"))
                .statusCode(422)
                .body("violations.code", contains("not-before"));
        Client.post(REFERRALS, with(referral, "referredOn", "2022-04-03"))
                .statusCode(422)
                .body("violations.code", contains("posting-closed"))
                .body("violations.pointer", contains("/referredOn"));
        Client.post(REFERRALS, with(referral, "referredOn", "2022-03-01"))
                .statusCode(422)
                .body("violations.code", contains("posting-closed"));
        String other = Client.create(LABOURERS, Records.labourer(UUID.randomUUID()));
        String work = Client.create("employments", Records.employment(other));
        Client.post(REFERRALS, with(referral, "employmentId", work))
                .statusCode(422)
                .body("violations.code", contains("not-hired"));
        Client.post(
                        REFERRALS,
                        with(with(with(referral, "employmentId", work), "outcome", "HIRED"), "outcomeOn", "2022-03-12"))
                .statusCode(422)
                .body("violations.code", contains("employment-of-another"));
    }

    @Test
    void hiresNoMoreThanThereAreOpeningsHoweverManyAskAtOnce() throws Exception {
        String posting = Client.create(POSTINGS, with(Records.posting(SITE), "openings", 2));
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 6; i++) {
            String labourer = Client.create(LABOURERS, Records.labourer(UUID.randomUUID()));
            String referral = Client.create(REFERRALS, Records.referral(labourer, posting));
            requests.add(() -> hire(Tokens.system(), referral, 1, Map.of("hiredOn", "2022-03-15"))
                    .extract()
                    .response());
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(200, 2, 422, 4));
        Client.get(REFERRALS + "?limit=500&jobPostingId=" + posting)
                .body(
                        "items.outcome",
                        containsInAnyOrder("HIRED", "HIRED", "PENDING", "PENDING", "PENDING", "PENDING"));
        Client.get("employments?limit=500&siteCode=" + SITE).statusCode(200);
        Client.patch(POSTINGS, posting, 1, Map.of("openings", 1))
                .statusCode(422)
                .body("violations.code", contains("openings-hired"));
        Client.patch(POSTINGS, posting, 1, Map.of("openings", 3)).statusCode(200);
    }

    @Test
    void isNoWayRoundTheLawOnFairHiring() {
        Client.post(POSTINGS, with(Records.posting(SITE), "sex", "MALE"))
                .statusCode(422)
                .body("violations.pointer", contains("/sex"))
                .body("violations.code", contains("discriminating-sex"));
        Client.post(POSTINGS, with(Records.posting(SITE), "requirements", "35岁以下，女士优先"))
                .statusCode(422)
                .body("violations.code", contains("discriminating-text"));
        Client.post(POSTINGS, with(with(Records.posting(SITE), "sex", "MALE"), "legalGround", "WOMEN_PROTECTED"))
                .statusCode(201);
    }

    private Map<String, Object> referral() {
        return Records.referral(
                Client.create(LABOURERS, Records.labourer(household)), Client.create(POSTINGS, Records.posting(SITE)));
    }

    private static ValidatableResponse hire(String token, String referral, Integer version, Map<String, ?> hired) {
        var request = Client.sending(token, hired);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.post(Client.path(REFERRALS) + "/" + referral + "/hire").then();
    }

    /** What the list of households with nobody at work says of ours. */
    private ValidatableResponse without(String on) {
        return Client.get("zero-employment-households?limit=500&siteCode=" + SITE + "&on=" + on)
                .statusCode(200)
                .rootPath("items.findAll { it.householdId == '" + household + "' }");
    }
}
