package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Keeps what was refused because of a restriction: in a transaction of its own, after that of the request is gone. The same
 * attempt is reported once, however often it is repeated.
 */
@ApplicationScoped
class BreachReport {
    private final RestrictionBreachLedger breaches;
    private final Restrictions restrictions;
    private final DerivedRecords records;
    private final LedgerDesk desk;
    private final Database database;

    BreachReport(
            RestrictionBreachLedger breaches,
            Restrictions restrictions,
            DerivedRecords records,
            LedgerDesk desk,
            Database database) {
        this.breaches = breaches;
        this.restrictions = restrictions;
        this.records = records;
        this.desk = desk;
        this.database = database;
    }

    static boolean isBreach(ProblemException refusal) {
        return refusal.violations().stream().anyMatch(v -> v.code().equals(DwellingTransactionRules.RESTRICTED));
    }

    @Transactional
    void keep(DwellingTransaction attempt, Caller caller) {
        UUID id = idOf(attempt);
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "breach " + id);
        boolean known = database.queryOne("select 1 from restriction_breach where id = ?", row -> true, id)
                .isPresent();
        if (!known) {
            var restriction = restrictions.of(attempt.dwellingId());
            var breach = new RestrictionBreach(
                    attempt.dwellingId(),
                    restriction.siteCode(),
                    restriction.regionCode(),
                    attempt.agreedOn(),
                    attempt.kind(),
                    restriction.until(),
                    attempt.counterparty(),
                    caller.name());
            records.put(breaches.ledger(), id, breach, desk.authorship(caller));
        }
    }

    /** The same for the same deal. */
    private static UUID idOf(DwellingTransaction attempt) {
        String deal = attempt.dwellingId() + " " + attempt.kind() + " " + attempt.agreedOn();
        return UUID.nameUUIDFromBytes(("breach " + deal).getBytes(StandardCharsets.UTF_8));
    }
}
