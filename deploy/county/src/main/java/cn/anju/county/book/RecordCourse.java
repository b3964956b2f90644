package cn.anju.county.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The steps that officers took with a record after it had been entered, each of which makes a new version of it.
 *
 * @param ledger workstream and ledger, such as {@code assessment/task-reports}
 */
public record RecordCourse(String ledger, UUID recordId, List<Step> steps) {
    public RecordCourse {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param verb last part of its address, such as {@code accept}
     */
    public record Step(String verb, Map<String, Object> body) {

        /** A step on a day, with what else is said about it: names and values in turn. */
        public static Step on(LocalDate day, String verb, String dayField, Object... namesAndValues) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put(dayField, day.toString());
            for (int i = 0; i < namesAndValues.length; i += 2) {
                body.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            return new Step(verb, body);
        }
    }

    /** Where the record is, from the origin. */
    public String href() {
        return "/api/v1/" + ledger + "/" + recordId;
    }
}
