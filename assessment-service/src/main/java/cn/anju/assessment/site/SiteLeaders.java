package cn.anju.assessment.site;

import cn.anju.assessment.score.Window;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps who leads a site (点长) and when. */
@ApplicationScoped
public class SiteLeaders implements LedgerEventHandler {
    private static final String RECORD = "site.site-leader";

    private final Database database;
    private final DirtySites dirtySites;

    SiteLeaders(Database database, DirtySites dirtySites) {
        this.database = database;
        this.dirtySites = dirtySites;
    }

    /** The leader of each of these sites at the end of a day, the one who came last if there are several. */
    public Map<String, String> namesOn(LocalDate day, Collection<String> siteCodes) {
        Map<String, String> names = new HashMap<>();
        database.query(
                        """
                        select distinct on (site_code) site_code, name from leader
                        where site_code = any(?) and from_on <= ? and (to_on is null or to_on > ?)
                        order by site_code, from_on desc, record_id
                        """,
                        row -> Map.entry(row.getString("site_code"), row.getString("name")),
                        siteCodes.toArray(String[]::new),
                        day,
                        day)
                .forEach(leader -> names.put(leader.getKey(), leader.getValue()));
        return names;
    }

    /**
     * A time in which somebody leads a site.
     *
     * @param to first day of no longer leading it, or null
     */
    public record Term(String siteCode, String name, LocalDate from, LocalDate to) {}

    /** Every term of which at least a day lies in the window. */
    public List<Term> termsIn(Window window) {
        return database.query(
                "select site_code, name, from_on, to_on from leader where from_on <= ? and (to_on is null or to_on > ?)",
                row -> new Term(
                        row.getString("site_code"),
                        row.getString("name"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)),
                window.end(),
                window.start());
    }

    @Override
    public boolean handles(String type) {
        return type.equals(RECORD);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        Map<String, LocalDate> affected = new HashMap<>();
        UUID[] records = events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new);
        database.query(
                        "delete from leader where record_id = any(?) returning site_code",
                        row -> row.getString("site_code"),
                        (Object) records)
                .forEach(code -> affected.put(code, DirtySites.EVER));
        var leaders = events.stream().filter(SiteLeaders::leadsASite).toList();
        leaders.forEach(event -> affected.put(event.text("siteCode"), DirtySites.EVER));
        database.batch(
                "insert into leader (record_id, site_code, name, from_on, to_on) values (?, ?, ?, ?, ?)",
                leaders.stream().map(SiteLeaders::row).toList());
        dirtySites.mark(affected);
    }

    private static boolean leadsASite(LedgerEvent event) {
        return event.isActive() && "SITE".equals(event.text("level")) && event.text("siteCode") != null;
    }

    private static Object[] row(LedgerEvent event) {
        String to = event.text("to");
        return new Object[] {
            event.recordId(),
            event.text("siteCode"),
            event.text("name"),
            LocalDate.parse(event.text("from")),
            to == null ? null : LocalDate.parse(to)
        };
    }
}
