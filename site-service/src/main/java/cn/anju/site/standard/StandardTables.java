package cn.anju.site.standard;

import cn.anju.kit.sql.Database;
import cn.anju.site.site.Site.Setting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes what sites should have, as it is configured, into tables whenever the service starts, so that lists of gaps, evidence of
 * tasks and whatever else is a query judge by the same. The first set of each kind also holds before its day.
 */
@ApplicationScoped
class StandardTables {
    private final Database database;
    private final FacilityStandard facilities;
    private final StaffStandard staff;
    private final ActivityStandard activities;

    StandardTables(Database database, FacilityStandard facilities, StaffStandard staff, ActivityStandard activities) {
        this.database = database;
        this.facilities = facilities;
        this.staff = staff;
        this.activities = activities;
    }

    /** The days between which a level holds; no end where none follows. */
    record Span(LocalDate from, LocalDate to) {}

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            replace("facility_requirement", 6, dated(facilities.all(), StandardTables::facilityRows));
            replace("staff_requirement", 6, dated(staff.all(), StandardTables::staffRows));
            replace("activity_requirement", 5, dated(activities.all(), StandardTables::activityRows));
        });
    }

    private void replace(String table, int columns, List<Object[]> rows) {
        database.update("delete from " + table);
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        database.batch("insert into " + table + " values (" + marks + ")", rows);
    }

    private static <L extends Dated> List<Object[]> dated(List<L> levels, BiFunction<L, Span, Stream<Object[]>> rows) {
        var inOrder = levels.stream().sorted(Comparator.comparing(Dated::from)).toList();
        var all = new ArrayList<Object[]>();
        for (int i = 0; i < inOrder.size(); i++) {
            var from = i == 0 ? LocalDate.EPOCH : inOrder.get(i).from();
            var to = i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : null;
            rows.apply(inOrder.get(i), new Span(from, to)).forEach(all::add);
        }
        return all;
    }

    private static Stream<Object[]> facilityRows(FacilityStandard.Level level, Span span) {
        return level.required().stream().flatMap(required -> settings(required)
                .flatMap(setting -> required.classes().stream().map(facilityClass -> new Object[] {
                    span.from(), span.to(), facilityClass.name(), required.leastResidents(), setting, level.dueOn()
                })));
    }

    /** A null stands for all. */
    private static Stream<String> settings(FacilityStandard.Required required) {
        return required.settings()
                .map(settings -> settings.stream().map(Setting::name))
                .orElseGet(() -> Stream.of((String) null));
    }

    private static Stream<Object[]> staffRows(StaffStandard.Level level, Span span) {
        return level.sizes().stream()
                .map(size -> new Object[] {
                    span.from(), span.to(), size.leastResidents(), size.least(), size.usual(), level.dueOn()
                });
    }

    private static Stream<Object[]> activityRows(ActivityStandard.Level level, Span span) {
        return Stream.concat(rows(level.quarterly(), "quarter", span), rows(level.yearly(), "year", span));
    }

    private static <K extends Enum<K>> Stream<Object[]> rows(Map<K, Integer> times, String cadence, Span span) {
        return times.entrySet().stream().map(entry ->
                new Object[] {span.from(), span.to(), entry.getKey().name(), cadence, entry.getValue()});
    }
}
