package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Ranking;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** However often and from whatever it is computed again, the ranking has the same numbers. */
@OnRunningStack
@Order(9)
class RecomputeIT {
    private static final String COUNTY = "360732";
    private static final String COMMANDS = "/api/v1/assessment/commands/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningStack stack;
    private final Api api;
    private Ranking ranking;
    private List<String> facts;

    RecomputeIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @BeforeEach
    void remember() {
        stack.demonstrationCounty();
        stack.awaitRest();
        ranking = Ranking.of(api, COUNTY);
        facts = stack.databases().facts();
        assertThat(ranking.places()).hasSizeGreaterThanOrEqualTo(29);
    }

    @Test
    void givesTheSameNumbersWhenRecomputedFromTheFacts() {
        String before = computedAt();
        api.post(COMMANDS + "recompute", Map.of()).expecting(202);
        Eventually.within(PATIENCE, () -> assertThat(computedAt()).isGreaterThan(before));
        stack.awaitRest();
        assertThat(Ranking.of(api, COUNTY)).isEqualTo(ranking);
    }

    @Test
    void givesTheSameNumbersWhenRebuiltFromTheTopics() {
        api.post(COMMANDS + "rebuild", Map.of()).expecting(202);
        assertThat(count()).isLessThan(facts.size());
        awaitTheSame();
    }

    @Test
    void givesTheSameNumbersWhenKilledWhileItReadsTheTopics() {
        api.post(COMMANDS + "rebuild", Map.of()).expecting(202);
        Eventually.within(PATIENCE, () -> assertThat(count()).isPositive());
        stack.local().service("assessment").kill();
        stack.local().service("assessment").start();
        awaitTheSame();
    }

    @Test
    void givesTheSameNumbersWhenKilledBeforeItReadsTheTopics() {
        api.post(COMMANDS + "rebuild", Map.of()).expecting(202);
        stack.local().service("assessment").kill();
        stack.local().service("assessment").start();
        awaitTheSame();
    }

    @Test
    void isNotEvenTouchedWhenAServiceTellsItsJournalAgain() {
        String before = computedAt();
        for (String service : RunningStack.ledgerServices()) {
            api.post("/api/v1/" + service + "/journal/replays", Map.of("since", "2020-01-01T00:00:00Z"))
                    .expecting(200);
        }
        assertThat(stack.databases().entriesToRelay("monitoring")).isPositive();
        stack.awaitRest();
        assertThat(stack.databases().facts()).isEqualTo(facts);
        assertThat(computedAt()).isEqualTo(before);
    }

    @Test
    void findsNoDifferenceWhenRebuiltBesideTheRunningFacts() {
        String rebuild =
                api.post("/api/v1/assessment/rebuilds", Map.of()).expecting(202).text("id");
        Eventually.within(
                PATIENCE, () -> assertThat(rebuild(rebuild).path("finishedAt").isMissingNode())
                        .isFalse());
        var found = rebuild(rebuild);
        assertThat(found.path("state").asText()).isEqualTo("DONE");
        assertThat(found.path("result").path("same").asBoolean())
                .as(found.toString())
                .isTrue();
        assertThat(found.path("result").path("facts").path("rebuilt").asLong()).isPositive();
        assertThat(Ranking.of(api, COUNTY)).isEqualTo(ranking);
    }

    @Test
    void hasEveryRecordThatTheServicesHave() {
        var found = api.get("/api/v1/assessment/reconciliation?differing=true&regionCode=" + COUNTY)
                .expecting(200)
                .json();
        assertThat(found.path("items").isEmpty()).as(found.toString()).isTrue();
        assertThat(found.path("summary").path("equal").asLong()).isPositive();
    }

    private JsonNode rebuild(String id) {
        return api.get("/api/v1/assessment/rebuilds/" + id).expecting(200).json();
    }

    private void awaitTheSame() {
        Eventually.within(PATIENCE, () -> assertThat(count()).isEqualTo(facts.size()));
        stack.awaitRest();
        assertThat(stack.databases().facts()).isEqualTo(facts);
        Eventually.within(PATIENCE, () -> assertThat(Ranking.of(api, COUNTY)).isEqualTo(ranking));
    }

    private long count() {
        return stack.databases().number("assessment", "select count(*) from fact");
    }

    private String computedAt() {
        return api.get("/api/v1/assessment/rankings?period=2022-Q1")
                .expecting(200)
                .text("computedAt");
    }
}
