package cn.anju.assessment.site;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the sites that are assessed from the ledger of sites; whatever changes at a site can change all its scores. */
@ApplicationScoped
public class AssessedSites implements LedgerEventHandler {
    public static final String RECORD = "site.site";

    private final Database database;
    private final DirtySites dirtySites;

    AssessedSites(Database database, DirtySites dirtySites) {
        this.database = database;
        this.dirtySites = dirtySites;
    }

    public Optional<AssessedSite> find(String code) {
        return database.queryOne("select * from site where code = ?", AssessedSite::read, code);
    }

    public List<AssessedSite> all() {
        return database.query("select * from site order by code", AssessedSite::read);
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
     * Puts sites in place of what was known of them.
     *
     * @return the codes of all that are affected, since ever
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, LocalDate> replace(List<LedgerEvent> events) {
        Map<String, LocalDate> affected = new HashMap<>();
        UUID[] records = events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new);
        database.query(
                        "delete from site where record_id = any(?) returning code",
                        row -> row.getString("code"),
                        (Object) records)
                .forEach(code -> affected.put(code, DirtySites.EVER));
        var sites = events.stream()
                .filter(LedgerEvent::isActive)
                .map(AssessedSite::of)
                .toList();
        sites.forEach(site -> affected.put(site.code(), DirtySites.EVER));
        database.batch("""
            insert into site (code, record_id, name, region_code, setting, residents, households, five_type)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set record_id = excluded.record_id, name = excluded.name,
                region_code = excluded.region_code, setting = excluded.setting, residents = excluded.residents,
                households = excluded.households, five_type = excluded.five_type
            """, sites.stream().map(AssessedSites::row).toList());
        return affected;
    }

    private static Object[] row(AssessedSite site) {
        return new Object[] {
            site.code(),
            site.recordId(),
            site.name(),
            site.regionCode(),
            site.setting(),
            site.residents(),
            site.households(),
            site.fiveType()
        };
    }
}
