package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.site.inspection.Inspection;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import cn.anju.site.profile.section.Inspections.OfKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger of inspections. */
@ApplicationScoped
class InspectionsSection implements ProfileSection<Inspections> {
    private static final String LAST = """
            select distinct on (kind) kind, inspected_on, inspector from inspection
            where site_code = ? and status = 'ACTIVE' and inspected_on <= ?
            order by kind, inspected_on desc
            """;

    private final Database database;

    InspectionsSection(Database database) {
        this.database = database;
    }

    @Override
    public Class<Inspections> type() {
        return Inspections.class;
    }

    @Override
    public Inspections of(SiteOnDay asked) {
        var first = asked.month().start();
        var last = database
                .query(
                        LAST,
                        row -> {
                            var on = row.getObject("inspected_on", LocalDate.class);
                            return new OfKind(
                                    Inspection.Kind.valueOf(row.getString("kind")),
                                    on,
                                    row.getString("inspector"),
                                    !on.isBefore(first));
                        },
                        asked.code(),
                        asked.day())
                .stream()
                .collect(Collectors.toMap(OfKind::kind, Function.identity()));
        return new Inspections(Arrays.stream(Inspection.Kind.values())
                .map(kind -> last.getOrDefault(kind, new OfKind(kind, null, null, false)))
                .toList());
    }
}
