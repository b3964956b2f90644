package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request is told by field and rule, in Chinese and English, and nothing is written. */
@OnRunningStack
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String SITE = "360732-BAD";
    private static final String VISITS = "/api/v1/site/leader-visits";

    private final RunningStack stack;

    BadInputIT(RunningStack stack) {
        this.stack = stack;
        stack.clerk().openSite(SITE, "360732905000", Map.of());
    }

    /**
     * A request with a mistake and what it is told.
     *
     * @param pointer field, parameter or header; empty if the mistake is in none
     * @param code of the rule, or of the problem where there is no pointer
     */
    record Mistake(
            String name,
            String method,
            String path,
            String contentType,
            String body,
            int status,
            String pointer,
            String code) {

        static Mistake inBody(String name, String path, String body, int status, String pointer, String code) {
            return new Mistake(name, "POST", path, "application/json", body, status, pointer, code);
        }

        static Mistake inQuery(String name, String path, String parameter, String code) {
            return new Mistake(name, "GET", path, null, null, 400, "?" + parameter, code);
        }

        Answer send(Api api) {
            return api.send(method, path, contentType, body);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        String rankings = "/api/v1/assessment/rankings?period=";
        return Stream.of(
                Mistake.inBody("malformed JSON", VISITS, "{\"siteCode\": ", 400, "", "malformed-json"),
                Mistake.inBody("unknown field", VISITS, visit("mood", 1), 400, "/mood", "unknown-field"),
                Mistake.inBody("wrong enum", VISITS, visit("purpose", "TEA"), 400, "/purpose", "enum"),
                Mistake.inBody("impossible date", VISITS, visit("visitedOn", "2022-02-30"), 400, "/visitedOn", "date"),
                Mistake.inBody("too long", VISITS, visit("findings", "长".repeat(2_001)), 422, "/findings", "too-long"),
                Mistake.inBody(
                        "unknown site", VISITS, visit("siteCode", "360732-NO"), 422, "/siteCode", "unknown-site"),
                Mistake.inBody("nothing given", "/api/v1/monitoring/households", "{}", 422, "/settledOn", "required"),
                Mistake.inBody(
                        "wrong type", "/api/v1/employment/labourers", "{\"able\": \"yes\"}", 400, "/able", "boolean"),
                Mistake.inBody(
                        "no such code",
                        "/api/v1/industry/collective-organizations",
                        "{\"siteCode\": \"" + SITE + "\", \"establishedOn\": \"2022-01-01\", \"name\": \"某社\","
                                + " \"creditCode\": \"N2999999MA00000100\"}",
                        422,
                        "/creditCode",
                        "credit-code"),
                new Mistake(
                        "wrong content type",
                        "POST",
                        VISITS,
                        "text/plain",
                        visit("findings", "x"),
                        415,
                        "",
                        "unsupported-media-type"),
                Mistake.inQuery("invalid period", rankings + "2022-Q5", "period", "quarter"),
                Mistake.inQuery("missing period", "/api/v1/assessment/rankings", "period", "required"),
                Mistake.inQuery("unknown parameter", VISITS + "?mood=1", "mood", "unknown-parameter"),
                Mistake.inQuery(
                        "unknown parameter of the ranking", rankings + "2022-Q1&mood=1", "mood", "unknown-parameter"));
    }

    private static String visit(String field, Object value) {
        var visit = Json.object("siteCode", SITE, "visitedOn", "2022-03-10", "purpose", "GUIDANCE");
        visit.put(field, value);
        return Json.write(visit);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldByFieldAndRuleInBothLanguagesAndWritesNothing(Mistake mistake) {
        var before = journalEntries();
        var chinese = problem(mistake, "zh");
        var english = problem(mistake, "en");
        assertThat(journalEntries()).isEqualTo(before);
        assertThat(chinese).matches("(?s).*\\p{IsHan}.*");
        assertThat(english).doesNotContainPattern("\\p{IsHan}");
    }

    /** Title, detail and message of the problem document, whose other parts are as they should be. */
    private String problem(Mistake mistake, String language) {
        var answer = mistake.send(stack.county().with("Accept-Language", language));
        answer.expecting(mistake.status());
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(mistake.status());
        assertThat(problem.path("type").asText()).isNotEmpty();
        assertThat(problem.path("instance").asText()).isEqualTo(mistake.path().replaceFirst("\\?.*", ""));
        assertThat(problem.path("traceId").asText()).isNotEmpty();
        String words = problem.path("title").asText() + problem.path("detail").asText();
        if (mistake.pointer().isEmpty()) {
            assertThat(problem.path("code").asText()).isEqualTo(mistake.code());
            return words;
        }
        for (var violation : problem.path("violations")) {
            if (violation.path("pointer").asText().equals(mistake.pointer())) {
                assertThat(violation.path("code").asText()).isEqualTo(mistake.code());
                String message = violation.path("message").asText();
                assertThat(message).contains(mistake.pointer().substring(1));
                return words + message;
            }
        }
        throw new AssertionError("nothing about " + mistake.pointer() + ": " + answer.body());
    }

    private Map<String, Long> journalEntries() {
        var entries = new TreeMap<String, Long>();
        RunningStack.ledgerServices()
                .forEach(service -> entries.put(service, stack.databases().journalEntries(service)));
        return entries;
    }
}
