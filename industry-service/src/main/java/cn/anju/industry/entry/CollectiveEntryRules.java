package cn.anju.industry.entry;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A reversal answers one entry of the same books and never takes back more than that entry brought. */
@ApplicationScoped
class CollectiveEntryRules implements LedgerRules<CollectiveEntry> {
    private final Database database;

    CollectiveEntryRules(Database database) {
        this.database = database;
    }

    /** The entry that is reversed. */
    private record Reversed(
            UUID organizationId,
            String incomeClass,
            String expenseClass,
            BigDecimal amount,
            LocalDate bookedOn,
            boolean isReversal) {

        static Reversed of(ResultSet row) throws SQLException {
            return new Reversed(
                    row.getObject("organization_id", UUID.class),
                    row.getString("income_class"),
                    row.getString("expense_class"),
                    row.getBigDecimal("amount"),
                    row.getObject("booked_on", LocalDate.class),
                    row.getObject("reverses") != null);
        }
    }

    @Override
    public Class<CollectiveEntry> fieldsType() {
        return CollectiveEntry.class;
    }

    @Override
    public void check(Proposal<CollectiveEntry> change, Checks checks) {
        var entry = change.fields();
        if (entry.reverses() != null) {
            var reversed = lock(entry.reverses());
            if (reversed.isReversal()) {
                checks.add("reverses", "reversal-of-reversal");
                return;
            }
            checkSame("organizationId", entry.organizationId(), reversed.organizationId(), checks);
            checkSame("incomeClass", name(entry.incomeClass()), reversed.incomeClass(), checks);
            checkSame("expenseClass", name(entry.expenseClass()), reversed.expenseClass(), checks);
            checks.require(
                    !entry.bookedOn().isBefore(reversed.bookedOn()),
                    "bookedOn",
                    "not-before",
                    reversed.bookedOn(),
                    reversed.bookedOn());
            BigDecimal left = reversed.amount().add(reversals(entry.reverses(), change.id()));
            checks.require(entry.amount().negate().compareTo(left) <= 0, "amount", "reversal-exceeds", left);
        }
    }

    /**
     * Reads the entry and makes other reversals of it wait until this one is booked. Not by a lock of the row: whoever
     * points to it holds a share of that already, and two who want more of it would wait for each other.
     */
    private Reversed lock(UUID id) {
        database.queryOne("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "reversal " + id);
        return database.queryOne("select * from collective_entry where id = ?", Reversed::of, id)
                .orElseThrow();
    }

    /** What was taken back of an entry before, as a negative sum. */
    private BigDecimal reversals(UUID of, UUID without) {
        return database.queryOne("""
                        select coalesce(sum(amount), 0) from collective_entry
                        where reverses = ? and id <> ? and status = 'ACTIVE'
                        """, row -> row.getBigDecimal(1), of, without).orElseThrow();
    }

    private static void checkSame(String field, Object given, Object reversed, Checks checks) {
        checks.require(Objects.equals(given, reversed), field, "reversal-differs");
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
