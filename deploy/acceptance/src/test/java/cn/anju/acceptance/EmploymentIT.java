package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Fact;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A family loses its only wage and gets another: the list of families without work and the site's indicator follow. */
@OnRunningStack
@Order(5)
class EmploymentIT {
    private static final String TOWNSHIP = "360732910000";
    private static final String SITE = "360732-EMP";
    private static final String EMPLOYMENT = "/api/v1/employment/";
    private static final Duration WITHIN = Duration.ofSeconds(20);

    private final Api api;
    private final Clerk clerk;

    EmploymentIT(RunningStack stack) {
        this.api = stack.county();
        this.clerk = stack.clerk();
    }

    @Test
    void theIndicatorFollowsAFamilyThatLosesItsWageAndFindsAnother() {
        clerk.openSite(SITE, TOWNSHIP, Map.of());
        String household = clerk.enter(
                "monitoring/households",
                Json.object(
                        "code",
                        "EMP-1",
                        "siteCode",
                        SITE,
                        "settledOn",
                        "2019-01-01",
                        "relocation",
                        "LIFTED",
                        "members",
                        1));
        String labourer = clerk.enter("employment/labourers", labourer(household, person(household)));
        String job = clerk.enter("employment/employments", employment(labourer));
        isEmployed(true);

        api.with("If-Match", "\"1\"")
                .patch(EMPLOYMENT + "employments/" + job, Json.object("to", "2022-02-01"))
                .expecting(200);
        isEmployed(false);
        assertThat(withoutWork("2022-02-11"))
                .isEqualTo(Json.object("householdId", household, "since", "2022-02-01", "reason", "LAST_JOB_ENDED"));

        String posting = clerk.enter("employment/job-postings", posting());
        String referral = clerk.enter(
                "employment/referrals",
                Json.object(
                        "labourerId",
                        labourer,
                        "jobPostingId",
                        posting,
                        "referredOn",
                        "2022-02-12",
                        "outcome",
                        "PENDING"));
        isEmployed(false);
        api.with("If-Match", "\"1\"")
                .post(EMPLOYMENT + "referrals/" + referral + "/hire", Json.object("hiredOn", "2022-02-20"))
                .expecting(200);
        isEmployed(true);
        assertThat(withoutWork("2022-02-25")).isEmpty();
    }

    private String person(String household) {
        var identity = TestIdentity.of(4_901);
        return clerk.enter(
                "monitoring/persons",
                Json.object(
                        "householdId",
                        household,
                        "from",
                        "2019-01-01",
                        "name",
                        "赵某",
                        "idNumber",
                        identity.idNumber(),
                        "sex",
                        "1",
                        "birthDate",
                        identity.birthDate().toString(),
                        "labourClass",
                        "ORDINARY",
                        "partyMember",
                        false,
                        "inSchool",
                        false));
    }

    private static Map<String, Object> labourer(String household, String person) {
        return Json.object(
                "personId",
                person,
                "householdId",
                household,
                "siteCode",
                SITE,
                "from",
                "2021-06-01",
                "able",
                true,
                "willing",
                true,
                "labourClass",
                "ORDINARY");
    }

    private static Map<String, Object> employment(String labourer) {
        return Json.object("labourerId", labourer, "from", "2021-07-01", "channel", "COUNTY");
    }

    private static Map<String, Object> posting() {
        return Json.object(
                "siteCodes",
                List.of(SITE),
                "publishedOn",
                "2022-02-10",
                "closesOn",
                "2022-03-10",
                "openings",
                1,
                "employer",
                "县工业园电子厂",
                "title",
                "装配工",
                "channel",
                "COUNTY");
    }

    /** Whether the assessment counts the family as one with work at the end of the quarter. */
    private void isEmployed(boolean expected) {
        Eventually.within(WITHIN, () -> {
            assertThat(facts("households_with_willing_worker")).hasSize(1);
            assertThat(facts("households_employed")).hasSize(expected ? 1 : 0);
        });
    }

    private List<Fact> facts(String metric) {
        return Fact.of(api, SITE, "&period=2022-Q1&metric=" + metric);
    }

    private Map<String, Object> withoutWork(String on) {
        var items = api.get(EMPLOYMENT + "zero-employment-households?siteCode=" + SITE + "&on=" + on)
                .expecting(200)
                .json()
                .path("items");
        if (items.isEmpty()) {
            return Map.of();
        }
        var item = items.get(0);
        return Json.object(
                "householdId",
                item.path("householdId").asText(),
                "since",
                item.path("since").asText(),
                "reason",
                item.path("reason").asText());
    }
}
