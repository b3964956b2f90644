package cn.anju.site.inspection.checklist;

import cn.anju.kit.period.InForce;
import cn.anju.site.hazard.Hazard.Severity;
import cn.anju.site.inspection.Inspection.Kind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What inspections look at 排查清单, each list with the day from which it holds and where it comes from (clause 20). */
@ConfigMapping(prefix = "anju.checklists")
public interface Checklists {

    @WithParentName
    List<Checklist> all();

    /** The items that hold from a day on, until others do. */
    interface Checklist {
        LocalDate from();

        String source();

        List<Item> items();
    }

    /** One thing to look at. */
    interface Item {
        Kind kind();

        String code();

        String zh();

        String en();

        /** How grave a hazard it is if it is not in order. */
        Severity severity();
    }

    /** The list of a day; before the first of all lists, that one. */
    default Checklist on(LocalDate day) {
        return InForce.on(day, all(), Checklist::from);
    }

    default Optional<Item> find(LocalDate day, Kind kind, String code) {
        return on(day).items().stream()
                .filter(item -> item.kind() == kind && item.code().equals(code))
                .findFirst();
    }
}
