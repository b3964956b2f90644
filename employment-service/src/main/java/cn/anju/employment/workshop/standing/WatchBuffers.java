package cn.anju.employment.workshop.standing;

import cn.anju.kit.period.InForce;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;

/** How long a workshop is watched after a failed check, each time with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.workshop-watch")
public interface WatchBuffers {

    @WithParentName
    List<Buffer> all();

    /** What holds from a day on, until another does. */
    interface Buffer {
        LocalDate from();

        String source();

        int months();
    }

    /** The day from which on a workshop that failed on a day is to be closed; before the first buffer of all, that one holds. */
    default LocalDate end(LocalDate failedOn) {
        var buffer = InForce.on(failedOn, all(), Buffer::from);
        return failedOn.plusMonths(buffer.months());
    }
}
