package cn.anju.county.load;

import cn.anju.county.book.RecordCourse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Takes the steps of records as an officer does, since systems only bring records in. A record whose version says that steps were
 * taken before, by whomever, is taken on from there.
 */
final class StepWalk {
    private static final JsonMapper JSON = new JsonMapper();

    private final CountyApi officer;

    StepWalk(CountyApi officer) {
        this.officer = officer;
    }

    /** Takes the steps that are still to be taken, and says how many. */
    int take(RecordCourse course) {
        String href = course.href();
        int first = officer.find(href)
                .orElseThrow(() -> new LoadFailure("Nothing is at " + href))
                .path("version")
                .asInt(1);
        for (int version = first; version <= course.steps().size(); version++) {
            var step = course.steps().get(version - 1);
            String key = UUID.nameUUIDFromBytes((href + "/" + version).getBytes(StandardCharsets.UTF_8))
                    .toString();
            officer.post(
                    href + "/" + step.verb(),
                    "application/json",
                    write(step.body()),
                    Map.of("If-Match", "\"" + version + "\"", "Idempotency-Key", key));
        }
        return Math.max(0, course.steps().size() - first + 1);
    }

    private static String write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
