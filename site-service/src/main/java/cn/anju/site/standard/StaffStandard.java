package cn.anju.site.standard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;

/** How many full-time staff a site should have by its size (clause 19), each set with the day from which it holds. */
@ConfigMapping(prefix = "anju.staff-standard")
interface StaffStandard {

    @WithParentName
    List<Level> all();

    /** What holds from a day on, until another does. */
    interface Level extends Dated {

        /** Last day for having it in time. */
        LocalDate dueOn();

        List<Size> sizes();
    }

    /** What sites of so many residents and more should have, until the next size. */
    interface Size {
        int leastResidents();

        int least();

        /** The upper end of what the plan names. */
        int usual();
    }
}
