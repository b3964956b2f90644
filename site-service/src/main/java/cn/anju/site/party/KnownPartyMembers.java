package cn.anju.site.party;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The residents of sites who are members of the party, kept from events in {@code known_party_member}. */
@ApplicationScoped
class KnownPartyMembers implements LedgerEventHandler {
    private final Database database;

    KnownPartyMembers(Database database) {
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("monitoring.person");
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        database.update("delete from known_party_member where person_id = any (?)", (Object)
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new));
        database.batch(
                "insert into known_party_member (person_id, site_code, from_date, to_date) values (?, ?, ?::date, ?::date)",
                events.stream()
                        .filter(KnownPartyMembers::counts)
                        .map(person -> new Object[] {
                            person.recordId(), person.text("siteCode"), person.text("from"), person.text("to")
                        })
                        .toList());
    }

    private static boolean counts(LedgerEvent person) {
        return person.isActive() && "true".equals(person.text("partyMember")) && person.text("siteCode") != null;
    }
}
