package cn.anju.site.hazard;

import cn.anju.site.todo.TodoValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** When officers are reminded of hazards and of checking what was done about them. */
@ApplicationScoped
class HazardTodoValues implements TodoValues {
    private final HazardLimits limits;

    HazardTodoValues(HazardLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, ?> on(LocalDate today) {
        var level = limits.on(today);
        return Map.of("hazardRemindDays", level.remindDays(), "recheckDays", level.recheckDays());
    }
}
