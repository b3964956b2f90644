package cn.anju.assessment.site;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Marks sites whose scores have to be computed again, in the transaction that changes what they are computed from. */
@ApplicationScoped
public class DirtySites {
    /** Every score of the site is affected. */
    public static final LocalDate EVER = LocalDate.EPOCH;

    private final Database database;
    private final Event<Marked> marked;

    DirtySites(Database database, Event<Marked> marked) {
        this.database = database;
        this.marked = marked;
    }

    /** Told when the transaction that marked sites has committed. */
    public record Marked() {}

    /** @param sinceBySite for each site the first day from which on something has changed */
    @Transactional
    public void mark(Map<String, LocalDate> sinceBySite) {
        if (sinceBySite.isEmpty()) {
            return;
        }
        database.update(
                "insert into dirty_site (site_code, since) select * from unnest(?, ?)",
                sinceBySite.keySet().toArray(String[]::new),
                sinceBySite.values().toArray(LocalDate[]::new));
        marked.fire(new Marked());
    }

    /** Marks every site. @return how many */
    @Transactional
    public int markAll(LocalDate since) {
        int sites = database.update("insert into dirty_site (site_code, since) select code, ? from site", since);
        marked.fire(new Marked());
        return sites;
    }
}
