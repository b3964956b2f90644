package cn.anju.industry.goal;

import cn.anju.kit.task.EvidenceValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What the collective income of a site should reach, for the task of the annex that asks for it (R29). */
@ApplicationScoped
class CollectiveEvidenceValues implements EvidenceValues {
    private final CollectiveTargets targets;

    CollectiveEvidenceValues(CollectiveTargets targets) {
        this.targets = targets;
    }

    @Override
    public Map<String, ?> on(LocalDate day) {
        var target = targets.on(day);
        return Map.of("collectiveIncome", target.yuan(), "collectiveIncomeResidents", target.residents());
    }
}
