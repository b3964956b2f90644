package cn.anju.site.leader;

import cn.anju.kit.task.EvidenceValues;
import cn.anju.site.todo.TodoValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What leading a site asks for, for the list of what is to be done and for tasks of the annex. */
@ApplicationScoped
class LeaderTodoValues implements TodoValues, EvidenceValues {
    private final LeaderStandard standard;

    LeaderTodoValues(LeaderStandard standard) {
        this.standard = standard;
    }

    @Override
    public Map<String, ?> on(LocalDate today) {
        var level = standard.on(today);
        return Map.of(
                "visitsAMonth", level.visitsAMonth(),
                "papersBy", level.papersBy(),
                "paperDays", level.paperDays(),
                "liaisonBy", level.liaisonBy());
    }
}
