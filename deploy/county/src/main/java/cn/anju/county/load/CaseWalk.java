package cn.anju.county.load;

import cn.anju.county.book.CaseCourse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes cases through their process, step by step as officers do; steps that were taken before are not taken again. */
final class CaseWalk {
    private static final String CASES = "/api/v1/monitoring/cases/";
    private static final String NEEDS_COMMITMENT = "AUTHORISE";
    private static final String TITLE = URLEncoder.encode("授权承诺书", StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    private final CountyApi api;

    CaseWalk(CountyApi api) {
        this.api = api;
    }

    /** Takes the steps that are still to be taken, and says how many. */
    int take(CaseCourse course) {
        String href = CASES + course.caseId();
        int version = read(href).path("version").asInt();
        int taken = read(href + "/transitions").path("items").size();
        for (int i = taken; i < course.steps().size(); i++) {
            take(course.steps().get(i), href, version + i - taken, course.caseId() + "/" + i);
        }
        return course.steps().size() - taken;
    }

    private void take(Map<String, Object> step, String href, int version, String key) {
        var body = new HashMap<>(step);
        if (step.get("action").equals(NEEDS_COMMITMENT)) {
            body.put("evidence", List.of(attachCommitment(href)));
        }
        var headers = Map.of(
                "If-Match",
                "\"" + version + "\"",
                "Idempotency-Key",
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
        api.post(href + "/transitions", "application/json", write(body), headers);
    }

    private String attachCommitment(String href) {
        return api.post(
                        href + "/attachments?kind=COMMITMENT&title=" + TITLE,
                        "text/plain",
                        "授权承诺书（演示）\n同意核实家庭情况。\n",
                        Map.of())
                .path("id")
                .asText();
    }

    private JsonNode read(String href) {
        return api.find(href).orElseThrow(() -> new LoadFailure("Nothing is at " + href));
    }

    private static String write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
