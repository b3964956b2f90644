package cn.anju.assessment.fivetype.source;

import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps from the ledger of sites which type each is to become, and by when (annex 2). */
@ApplicationScoped
public class FiveTypeSites implements LedgerEventHandler {
    private static final String RECORD = "site.site";

    private final Database database;

    FiveTypeSites(Database database) {
        this.database = database;
    }

    /**
     * Which sites are asked for.
     *
     * @param after code of the last site before them
     */
    public record Asked(
            Optional<FiveType> type, Optional<String> siteCode, Optional<String> regionCode, String after, int limit) {}

    public Optional<FiveTypeSite> find(String code) {
        return database.queryOne("select * from five_type_site where code = ?", FiveTypeSite::read, code);
    }

    /** Within the scope, in the order of their codes. */
    public List<FiveTypeSite> find(Asked asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("type", asked.type().map(Enum::name).orElse(null));
        values.put("siteCode", asked.siteCode().orElse(null));
        values.put("regionCode", asked.regionCode().orElse(null));
        values.put("after", asked.after());
        values.put("limit", asked.limit());
        return NamedSql.of("""
                select * from five_type_site
                where (region_code ^@ any (:regions) or code = any (:sites))
                    and (:type::text is null or five_type = :type)
                    and (:siteCode::text is null or code = :siteCode)
                    and (:regionCode::text is null or region_code ^@ :regionCode)
                    and code > :after collate "C"
                order by code collate "C" limit :limit
                """, values).query(database, FiveTypeSite::read);
    }

    @Override
    public boolean handles(String type) {
        return type.equals(RECORD);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        UUID[] records = events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new);
        database.update("delete from five_type_site where record_id = any (?)", (Object) records);
        database.batch(
                """
                insert into five_type_site (code, record_id, name, region_code, five_type, target_year)
                values (?, ?, ?, ?, ?, ?)
                on conflict (code) do update set record_id = excluded.record_id, name = excluded.name,
                    region_code = excluded.region_code, five_type = excluded.five_type, target_year = excluded.target_year
                """,
                events.stream()
                        .filter(event -> event.isActive() && isType(event.text("fiveType")))
                        .map(FiveTypeSites::row)
                        .toList());
    }

    private static boolean isType(String word) {
        return Arrays.stream(FiveType.values()).anyMatch(type -> type.name().equals(word));
    }

    private static Object[] row(LedgerEvent event) {
        var year = event.body().path("targetYear");
        return new Object[] {
            event.text("code"),
            event.recordId(),
            event.text("name"),
            event.text("regionCode"),
            event.text("fiveType"),
            year.isInt() ? year.intValue() : null
        };
    }
}
