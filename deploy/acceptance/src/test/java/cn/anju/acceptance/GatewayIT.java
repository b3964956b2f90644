package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One origin for all services. */
@OnRunningStack
@Order(6)
class GatewayIT {
    private final RunningStack stack;
    private final Api api;

    GatewayIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/site/sites?limit=1",
                "/api/v1/monitoring/households?limit=1",
                "/api/v1/employment/labourers?limit=1",
                "/api/v1/industry/industries?limit=1",
                "/api/v1/assessment/rankings?period=2022-Q1"
            })
    void leadsToEveryService(String path) {
        assertThat(api.get(path).expecting(200).json().path("items").isArray()).isTrue();
    }

    @Test
    void welcomesWhoeverComesToItsRoot() {
        var page = stack.stranger().get("/").expecting(200);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("安居", "/api/v1/assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nobody/records",
                "/api/v2/site/sites",
                "/api/v1/site/nobodys",
                "/api/v1/site/../site/sites"
            })
    void tellsAProblemWhereThereIsNothing(String path) {
        assertThat(problem(api.get(path), 404)).isEqualTo("not-found");
    }

    @Test
    void tellsThatAServiceIsDownAndGoesOnWhenItIsBack() {
        var industry = stack.local().service("industry");
        industry.kill();
        assertThat(problem(api.get("/api/v1/industry/industries"), 503)).isEqualTo("service-unavailable");
        api.get("/api/v1/site/sites?limit=1").expecting(200);
        industry.start();
        api.get("/api/v1/industry/industries?limit=1").expecting(200);
    }

    private static String problem(Answer answer, int status) {
        answer.expecting(status);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        return answer.text("code");
    }
}
