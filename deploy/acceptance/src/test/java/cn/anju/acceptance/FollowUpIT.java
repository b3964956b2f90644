package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Answer;
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

/** What is found in a family's home goes where it is needed: to the site as a request, to the assessment as facts. */
@OnRunningStack
@Order(5)
class FollowUpIT {
    private static final String TOWNSHIP = "360732909000";
    private static final String SITE = "360732-FUP";
    private static final Duration WITHIN = Duration.ofSeconds(20);

    private final Api api;
    private final Clerk clerk;

    FollowUpIT(RunningStack stack) {
        this.api = stack.county();
        this.clerk = stack.clerk();
    }

    @Test
    void reachesTheSiteAndTheAssessment() {
        clerk.openSite(SITE, TOWNSHIP, Map.of());
        String household = clerk.enter(
                "monitoring/households",
                Json.object(
                        "code",
                        "FUP-1",
                        "siteCode",
                        SITE,
                        "settledOn",
                        "2019-01-01",
                        "relocation",
                        "LIFTED",
                        "members",
                        4));
        String revisit = clerk.enter("monitoring/revisits", revisit(household));
        Eventually.within(WITHIN, () -> assertThat(requests(revisit)).containsExactly("楼道灯不亮"));
        String clue = api.get("/api/v1/monitoring/clues?householdId=" + household)
                .expecting(200)
                .json()
                .at("/items/0/id")
                .asText();

        var opened = Json.object(
                "householdId", household, "openedOn", "2022-01-05", "clueId", clue, "riskKinds", List.of("ILLNESS"));
        String path = "/api/v1/monitoring/cases/" + clerk.enter("monitoring/cases", opened);
        decide(path);
        String id = path.substring(path.lastIndexOf('/') + 1);
        clerk.enter(
                "monitoring/support-measures",
                Json.object(
                        "caseId",
                        id,
                        "from",
                        "2022-01-20",
                        "riskKind",
                        "ILLNESS",
                        "kind",
                        "MEDICAL_AID",
                        "state",
                        "DELIVERED"));
        clerk.enter(
                "monitoring/case-updates", Json.object("caseId", id, "updatedOn", "2022-02-02", "month", "2022-01"));
        for (String metric : List.of("households_revisited", "cases_open", "cases_helped", "cases_updated")) {
            Eventually.within(WITHIN, () -> assertThat(Fact.of(api, SITE, "&period=2022-Q1&metric=" + metric))
                    .as(metric)
                    .hasSize(1));
        }
    }

    private static Map<String, Object> revisit(String household) {
        var revisit = Json.object("householdId", household, "visitedOn", "2022-01-05", "visitor", "陈静");
        for (String change :
                List.of("membersChange", "healthChange", "industryChange", "employmentChange", "incomeChange")) {
            revisit.put(change, "UNCHANGED");
        }
        for (String situation : List.of("policiesReceived", "pairedSupport", "communityLife", "requestsSettled")) {
            revisit.put(situation, true);
        }
        revisit.put("suddenHardship", true);
        revisit.put("riskKinds", List.of("ILLNESS"));
        revisit.put("requestCategory", "UTILITIES");
        revisit.put("request", "楼道灯不亮");
        return revisit;
    }

    private List<String> requests(String revisit) {
        return api.get("/api/v1/site/public-requests?siteCode=" + SITE + "&revisitId=" + revisit)
                .expecting(200)
                .json()
                .findValuesAsText("content");
    }

    /** Every step of the identification in time, as a system brings it in. */
    private void decide(String path) {
        String commitment = api.send("POST", path + "/attachments?title=授权承诺书&kind=COMMITMENT", "text/plain", "授权承诺书")
                .expecting(201)
                .text("id");
        step(path, "AUTHORISE", "2022-01-06", "evidence", List.of(commitment));
        step(path, "VERIFY", "2022-01-08", "note", "住院属实");
        for (String voter : List.of("site", "health", "education", "housing", "water", "agriculture")) {
            step(path, "VOTE", "2022-01-09", "approve", true, "voter", voter);
        }
        step(path, "PUBLISH", "2022-01-10", "noticeTo", "2022-01-14");
        step(path, "END_NOTICE", "2022-01-15", "note", "无异议");
        step(path, "CHECK", "2022-01-16", "note", "同意");
        step(path, "APPROVE", "2022-01-17", "category", "UNSTABLE_LIFTED");
    }

    private void step(String path, String action, String on, Object... given) {
        Answer now = api.get(path).expecting(200);
        var body = Json.object(given);
        body.put("action", action);
        body.put("on", on);
        api.with("If-Match", now.header("ETag").orElseThrow())
                .post(path + "/transitions", body)
                .expecting(201);
    }
}
