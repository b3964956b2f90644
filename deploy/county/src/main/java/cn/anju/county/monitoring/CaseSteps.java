package cn.anju.county.monitoring;

import cn.anju.county.book.Quarter;
import cn.anju.county.seed.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one case from its clue as far as it came by the end of the quarter (clause 5). */
final class CaseSteps {
    private static final int NOTICE_DAYS = 5;
    private static final double DISMISSED = 0.15;
    private static final List<String> VOTERS =
            List.of("site", "rural-revitalization", "civil-affairs", "human-resources", "health", "medical-insurance");

    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final double diligence;
    private final Chance chance;
    private LocalDate day;
    private LocalDate monitoredOn;

    CaseSteps(LocalDate openedOn, String category, double diligence, Chance chance) {
        this.day = openedOn;
        this.diligence = diligence;
        this.chance = chance;
        step("AUTHORISE", 1, Map.of());
        step("VERIFY", 2, Map.of("note", "入户核实，情况已登记"));
        if (chance.hits(DISMISSED)) {
            step("DISMISS", 1, Map.of("note", "收入稳定，不符合监测条件"));
        } else {
            decide(category);
        }
    }

    private void decide(String category) {
        day = day.plusDays(1);
        VOTERS.forEach(voter -> take("VOTE", Map.of("voter", voter, "approve", true)));
        step("PUBLISH", 1, Map.of());
        if (!over()) {
            var noticeTo = day.plusDays(NOTICE_DAYS - 1L);
            steps.get(steps.size() - 1).put("noticeTo", noticeTo.toString());
            day = noticeTo;
        }
        step("END_NOTICE", 1, Map.of("note", "公示期间无异议"));
        step("CHECK", 1, Map.of("note", "乡镇初审同意"));
        step("APPROVE", 1, Map.of("category", category));
        monitoredOn = over() ? null : day;
    }

    /** A careless site takes a day or two longer. */
    private void step(String action, int days, Map<String, Object> more) {
        day = day.plusDays(days + (chance.hits(diligence) ? 0L : chance.between(1, 2)));
        take(action, more);
    }

    private void take(String action, Map<String, Object> more) {
        if (!over()) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("action", action);
            step.put("on", day.toString());
            step.put("recordedOn", day.toString());
            step.putAll(more);
            steps.add(step);
        }
    }

    private boolean over() {
        return day.isAfter(Quarter.END);
    }

    List<Map<String, Object>> steps() {
        return steps;
    }

    /** The day of the decision to monitor the household; null if there was none. */
    LocalDate monitoredOn() {
        return monitoredOn;
    }
}
