package cn.anju.site.todo;

import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The day and first and last day of the month, quarter, half and year that it lies in. */
@ApplicationScoped
class TodoDays implements TodoValues {
    @Override
    public Map<String, ?> on(LocalDate today) {
        var result = new HashMap<String, LocalDate>();
        result.put("today", today);
        for (var kind : Period.Kind.values()) {
            var period = Period.containing(today, kind);
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            result.put(name + "Start", period.start());
            result.put(name + "End", period.end());
        }
        return result;
    }
}
