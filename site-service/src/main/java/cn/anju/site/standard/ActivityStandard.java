package cn.anju.site.standard;

import cn.anju.site.activity.Activity.Kind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/** How often a site should hold which activities (clauses 3 and 23), each set with the day from which it holds. */
@ConfigMapping(prefix = "anju.activity-standard")
interface ActivityStandard {

    @WithParentName
    List<Level> all();

    /** What holds from a day on, until another does. */
    interface Level extends Dated {

        /** Times in every quarter. */
        Map<Kind, Integer> quarterly();

        /** Times in every year. */
        Map<Kind, Integer> yearly();
    }
}
