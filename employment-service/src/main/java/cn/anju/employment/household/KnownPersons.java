package cn.anju.employment.household;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What decides on the working age of persons, kept from the events of the monitoring service. */
@ApplicationScoped
class KnownPersons {
    private final Database database;

    KnownPersons(Database database) {
        this.database = database;
    }

    /** Takes in persons and tells which of them are new or of another age now. */
    Set<UUID> take(List<LedgerEvent> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.query(
                """
                insert into person as p (id, status, sex, birth_date)
                select * from unnest(?, ?, ?, ?) as arrived (id, status, sex, birth_date) order by id
                on conflict (id) do update
                    set status = excluded.status, sex = excluded.sex, birth_date = excluded.birth_date
                where (p.status, p.sex, p.birth_date)
                    is distinct from (excluded.status, excluded.sex, excluded.birth_date)
                returning id
                """,
                row -> row.getObject(1, UUID.class),
                column(persons, LedgerEvent::recordId).toArray(UUID[]::new),
                column(persons, p -> p.status().name()).toArray(String[]::new),
                column(persons, p -> p.text("sex")).toArray(String[]::new),
                column(persons, p -> LocalDate.parse(p.text("birthDate"))).toArray(LocalDate[]::new)));
    }

    /**
     * Makes these persons' events wait until the labourers that refer to them are committed, or this transaction wait
     * until the events are: so that one of the two sees the other.
     */
    void takeTurn(Collection<UUID> ids) {
        database.update("""
                insert into person (id) select distinct id from unnest(?) as id order by id
                on conflict (id) do update set id = excluded.id
                """, (Object) ids.toArray(UUID[]::new));
    }

    private static <T> List<T> column(List<LedgerEvent> persons, Function<LedgerEvent, T> value) {
        return persons.stream().map(value).toList();
    }
}
