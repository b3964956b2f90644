package cn.anju.site.request;

import cn.anju.site.todo.TodoValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** When officers are reminded of requests of residents. */
@ApplicationScoped
class RequestTodoValues implements TodoValues {
    private final RequestLimits limits;

    RequestTodoValues(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, ?> on(LocalDate today) {
        var level = limits.on(today);
        return Map.of("requestRemindDays", level.remindDays());
    }
}
