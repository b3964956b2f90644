package cn.anju.assessment.site;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps how many have lived at a site since when (安置人口), so that a quarter is judged by those who lived there then. On a day
 * before the first count that one holds; where nobody has counted, the number in the register of sites does.
 */
@ApplicationScoped
public class SiteResidents implements LedgerEventHandler {
    public static final String RECORD = "site.site-residents";

    private static final String NEAREST = "order by site_code, from_on > ?, abs(from_on - ?), record_id";

    private final Database database;
    private final DirtySites dirtySites;

    SiteResidents(Database database, DirtySites dirtySites) {
        this.database = database;
        this.dirtySites = dirtySites;
    }

    /** The same sites with the number of their residents on a day. */
    public List<AssessedSite> on(LocalDate day, List<AssessedSite> sites) {
        var counted = read(database.query(
                "select distinct on (site_code) site_code, residents from site_residents where site_code = any(?) "
                        + NEAREST,
                SiteResidents::count,
                sites.stream().map(AssessedSite::code).toArray(String[]::new),
                day,
                day));
        return sites.stream()
                .map(site -> site.counting(counted.getOrDefault(site.code(), site.residents())))
                .toList();
    }

    @Override
    public boolean handles(String type) {
        return type.equals(RECORD);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        dirtySites.mark(replace(events));
    }

    /**
     * Puts counts in place of what was known of them.
     *
     * @return since when each site that they are of is affected
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, LocalDate> replace(List<LedgerEvent> events) {
        UUID[] records = events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new);
        var changed = new ArrayList<>(database.query(
                "delete from site_residents where record_id = any(?) returning site_code, from_on",
                row -> new Since(row.getString("site_code"), row.getObject("from_on", LocalDate.class)),
                (Object) records));
        var counts = events.stream().filter(LedgerEvent::isActive).toList();
        counts.forEach(event -> changed.add(new Since(event.text("siteCode"), LocalDate.parse(event.text("from")))));
        database.batch(
                "insert into site_residents (record_id, site_code, from_on, residents) values (?, ?, ?, ?)",
                counts.stream().map(SiteResidents::row).toList());
        return affected(changed);
    }

    private record Since(String siteCode, LocalDate from) {}

    /** A count changes the days from it on; the first of a site also every day before. */
    private Map<String, LocalDate> affected(Collection<Since> changed) {
        Map<String, LocalDate> first = new HashMap<>();
        database.query(
                        "select site_code, min(from_on) from site_residents where site_code = any(?) group by site_code",
                        row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)),
                        (Object)
                                changed.stream().map(Since::siteCode).distinct().toArray(String[]::new))
                .forEach(site -> first.put(site.getKey(), site.getValue()));
        Map<String, LocalDate> affected = new HashMap<>();
        changed.forEach(since -> {
            boolean later = since.from().isAfter(first.getOrDefault(since.siteCode(), LocalDate.MAX));
            LocalDate day = later ? since.from() : DirtySites.EVER;
            affected.merge(since.siteCode(), day, (a, b) -> a.isBefore(b) ? a : b);
        });
        return affected;
    }

    private static Map.Entry<String, Integer> count(ResultSet row) throws SQLException {
        return Map.entry(row.getString("site_code"), row.getInt("residents"));
    }

    private static Map<String, Integer> read(List<Map.Entry<String, Integer>> counts) {
        Map<String, Integer> residents = new HashMap<>(counts.size() * 2);
        counts.forEach(count -> residents.put(count.getKey(), count.getValue()));
        return residents;
    }

    private static Object[] row(LedgerEvent event) {
        return new Object[] {
            event.recordId(),
            event.text("siteCode"),
            LocalDate.parse(event.text("from")),
            event.body().path("residents").asInt()
        };
    }
}
