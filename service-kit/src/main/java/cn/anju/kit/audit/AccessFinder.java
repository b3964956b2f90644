package cn.anju.kit.audit;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds entries, newest first, of accesses that lie wholly in the scope of whoever asks. */
@ApplicationScoped
class AccessFinder {
    private final Database database;

    AccessFinder(Database database) {
        this.database = database;
    }

    /**
     * What was asked for.
     *
     * @param recordIds any of them was accessed; none for whichever
     * @param before number of the last entry of the page before
     */
    record Asked(
            List<UUID> recordIds,
            Optional<String> actor,
            Optional<String> action,
            Optional<String> recordType,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Long> before,
            int limit) {}

    LedgerPage<AccessEntry> page(Asked asked, Scope scope) {
        var conditions = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        conditions.add("(region_code ^@ any (?) or site_code = any (?))");
        arguments.add(scope.regionPrefixes().toArray(String[]::new));
        arguments.add(scope.siteCodes().toArray(String[]::new));
        if (!asked.recordIds().isEmpty()) {
            conditions.add("record_ids && ?");
            arguments.add(asked.recordIds().toArray(UUID[]::new));
        }
        add("actor = ?", asked.actor(), conditions, arguments);
        add("action = ?", asked.action(), conditions, arguments);
        add("record_type = ?", asked.recordType(), conditions, arguments);
        add("at >= ?", asked.from(), conditions, arguments);
        add("at < ?", asked.until(), conditions, arguments);
        add("seq < ?", asked.before(), conditions, arguments);
        arguments.add(asked.limit() + 1);
        var found = database.query(
                "select * from access_log where " + String.join(" and ", conditions) + " order by seq desc limit ?",
                AccessEntry::read,
                arguments.toArray());
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(
                shown, more ? Long.toString(shown.get(shown.size() - 1).seq()) : null, null);
    }

    private static void add(String condition, Optional<?> argument, List<String> conditions, List<Object> arguments) {
        argument.ifPresent(value -> {
            conditions.add(condition);
            arguments.add(value);
        });
    }
}
