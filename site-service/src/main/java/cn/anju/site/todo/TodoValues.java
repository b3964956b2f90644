package cn.anju.site.todo;

import java.time.LocalDate;
import java.util.Map;

/** Values that queries in {@code todos.sql} know by name beside the days of {@link TodoDays}: what was configured, as of a day. */
public interface TodoValues {
    Map<String, ?> on(LocalDate today);
}
