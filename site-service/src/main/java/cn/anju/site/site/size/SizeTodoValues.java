package cn.anju.site.site.size;

import cn.anju.kit.task.EvidenceValues;
import cn.anju.site.todo.TodoValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** From how many residents on a site is of a size, for the list of what is to be done and for tasks of the annex. */
@ApplicationScoped
class SizeTodoValues implements TodoValues, EvidenceValues {
    private final SiteSizes sizes;

    SizeTodoValues(SiteSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public Map<String, ?> on(LocalDate today) {
        var thresholds = sizes.on(today);
        return Map.of("mediumSite", thresholds.medium(), "largeSite", thresholds.large());
    }
}
