package cn.anju.kit.task;

import java.time.LocalDate;
import java.util.Map;

/** Values that queries in {@code task-evidence.sql} know by name beside the days: what was configured, as of a day. */
public interface EvidenceValues {

    /** @param day last day of what counts */
    Map<String, ?> on(LocalDate day);
}
