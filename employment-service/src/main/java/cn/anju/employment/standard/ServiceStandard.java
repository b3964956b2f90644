package cn.anju.employment.standard;

import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;

/** What everybody without work is offered, such as 1 guidance, 3 jobs, 1 training; each set with the day from which it holds. */
@ConfigMapping(prefix = "anju.service-standard")
public interface ServiceStandard {

    @WithParentName
    List<Level> all();

    /** What holds from a day on, until another does. */
    interface Level {
        LocalDate from();

        String source();

        int guidances();

        int referrals();

        int trainings();
    }

    /** The one that holds on a day; before the first of all, that one. */
    default Level on(LocalDate day) {
        return InForce.on(day, all(), Level::from);
    }
}
