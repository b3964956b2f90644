package cn.anju.site.standard;

import cn.anju.site.facility.Facility.FacilityClass;
import cn.anju.site.site.Site.Setting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which classes of facilities a site should have (clause 17), each set with the day from which it holds. */
@ConfigMapping(prefix = "anju.facility-standard")
interface FacilityStandard {

    @WithParentName
    List<Level> all();

    /** What holds from a day on, until another does. */
    interface Level extends Dated {

        /** Last day for having it in time. */
        LocalDate dueOn();

        List<Required> required();
    }

    /** Classes that sites of a size should have, and of some settings only where they are named. */
    interface Required {
        Set<FacilityClass> classes();

        @WithDefault("0")
        int leastResidents();

        Optional<Set<Setting>> settings();
    }
}
