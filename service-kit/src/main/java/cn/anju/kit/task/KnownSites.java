package cn.anju.kit.task;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.reference.References;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What decides whether a row of the annex concerns a site (column 适用范围), kept from events in {@code known_site}. */
@ApplicationScoped
class KnownSites implements LedgerEventHandler {
    private final Database database;

    KnownSites(Database database) {
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(References.SITE);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        database.batch(
                """
                insert into known_site (id, status, code, setting, residents) values (?, ?, ?, ?, ?::int)
                on conflict (id) do update set status = excluded.status, code = excluded.code,
                    setting = excluded.setting, residents = excluded.residents
                """,
                events.stream()
                        .map(site -> new Object[] {
                            site.recordId(),
                            site.status().name(),
                            site.text("code"),
                            site.text("setting"),
                            site.text("residents")
                        })
                        .toList());
    }
}
