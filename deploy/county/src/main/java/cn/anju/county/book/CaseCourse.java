package cn.anju.county.book;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a case was taken through its process after it had been opened.
 *
 * @param steps the body of each step, in their order; the signed commitment is attached when they are sent
 */
public record CaseCourse(UUID caseId, List<Map<String, Object>> steps) {
    public CaseCourse {
        steps = List.copyOf(steps);
    }
}
