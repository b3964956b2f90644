package cn.anju.site.dwelling.extension;

import cn.anju.site.todo.TodoValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Until when applications to build on are to be decided. */
@ApplicationScoped
class ExtensionTodoValues implements TodoValues {
    private final ExtensionLimits limits;

    ExtensionTodoValues(ExtensionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, ?> on(LocalDate today) {
        var level = limits.on(today);
        return Map.of("extensionDays", level.days());
    }
}
