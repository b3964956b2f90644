package cn.anju.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A fact of the assessment, as its list tells it. */
public record Fact(String metric, String recordId, int recordVersion, String subject, BigDecimal value, String href) {
    private static final int PAGE = 500;

    /** All facts of a site; the query names a metric or period and begins with {@code &} or is empty. */
    public static List<Fact> of(Api api, String siteCode, String query) {
        var facts = new ArrayList<Fact>();
        String first = "/api/v1/assessment/facts?limit=" + PAGE + "&siteCode=" + siteCode + query;
        String next = "";
        while (next != null) {
            var page = api.get(first + next).expecting(200).json();
            page.path("items").forEach(item -> facts.add(of(item)));
            next = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        return facts;
    }

    private static Fact of(JsonNode json) {
        return new Fact(
                json.path("metric").asText(),
                json.path("recordId").asText(),
                json.path("recordVersion").asInt(),
                json.path("subject").asText(),
                json.path("value").decimalValue(),
                json.path("href").asText());
    }
}
