package cn.anju.site.dwelling.extension;

import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;

/** How long deciding on an application may take, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.extension-limits")
interface ExtensionLimits {

    @WithParentName
    List<Limits> all();

    /** What holds from a day on, until others do. */
    interface Limits {
        LocalDate from();

        String source();

        /** Days from the application to the decision. */
        int days();
    }

    /** What holds on a day; before the first of all limits, that one does. */
    default Limits on(LocalDate day) {
        return InForce.on(day, all(), Limits::from);
    }
}
