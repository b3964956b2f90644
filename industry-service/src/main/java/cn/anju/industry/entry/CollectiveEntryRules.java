package cn.anju.industry.entry;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Balances;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;

/**
 * What may be booked: in open months, on accounts that clerks book on, as far as there is something in them. A reversal answers
 * one entry of the same books and never takes back more than that entry brought. Entries of an organisation follow each other,
 * since each holds it.
 */
@ApplicationScoped
class CollectiveEntryRules implements LedgerRules<CollectiveEntry> {
    private static final FieldsShape<CollectiveEntry> SHAPE = new FieldsShape<>(CollectiveEntry.class);

    private final Database database;
    private final Balances balances;
    private final ReversedEntries entries;

    CollectiveEntryRules(Database database, Balances balances, ReversedEntries entries) {
        this.database = database;
        this.balances = balances;
        this.entries = entries;
    }

    @Override
    public Class<CollectiveEntry> fieldsType() {
        return CollectiveEntry.class;
    }

    /** An entry goes through the bank, a reversal through the account of what it reverses. */
    @Override
    public CollectiveEntry complete(CollectiveEntry entry) {
        if (entry.account() != null) {
            return entry;
        }
        var account = entry.reverses() == null
                ? Account.BANK
                : entries.find(entry.reverses()).map(ReversedEntry::account).orElse(Account.BANK);
        var filled = new HashMap<String, Object>();
        filled.put("account", account);
        return SHAPE.with(entry, filled);
    }

    @Override
    public void check(Proposal<CollectiveEntry> change, Checks checks) {
        var entry = change.fields();
        checkOrigin(entry, checks);
        checkAccount("account", entry.account(), checks);
        checkAccount("counterAccount", entry.counterAccount(), checks);
        balances.closedThrough(entry.organizationId())
                .filter(day -> !entry.bookedOn().isAfter(day))
                .ifPresent(day -> checks.add("bookedOn", "books-closed", day));
        checkContract(entry, checks);
        if (entry.reverses() != null) {
            checkReversal(change, checks);
        }
        if (checks.none()) {
            checkBalance("account", entry.account(), entry.incomeClass() == null && !entry.isTransfer(), entry, checks);
            checkBalance("counterAccount", entry.counterAccount(), true, entry, checks);
        }
    }

    private static void checkOrigin(CollectiveEntry entry, Checks checks) {
        checks.require(entry.assetId() == null, "assetId", "booked-by-service");
        checks.require(entry.distributionId() == null, "distributionId", "booked-by-service");
    }

    private static void checkAccount(String field, Account account, Checks checks) {
        checks.require(account == null || account.isOpen(), field, "booked-by-service");
    }

    private void checkContract(CollectiveEntry entry, Checks checks) {
        if (entry.contractId() != null) {
            boolean fits = database.queryOne(
                            "select organization_id, income_class from collective_contract where id = ?",
                            row -> entry.organizationId().equals(row.getObject(1, UUID.class))
                                    && entry.incomeClass().name().equals(row.getString(2)),
                            entry.contractId())
                    .orElse(false);
            checks.require(fits, "contractId", "contract-differs");
        }
    }

    private void checkReversal(Proposal<CollectiveEntry> change, Checks checks) {
        var entry = change.fields();
        var reversed = entries.find(entry.reverses()).orElseThrow();
        if (reversed.isReversal()) {
            checks.add("reverses", "reversal-of-reversal");
            return;
        }
        checks.require(!reversed.isBookedByService(), "reverses", "booked-by-service");
        checkSame("organizationId", entry.organizationId(), reversed.organizationId(), checks);
        checkSame("incomeClass", entry.incomeClass(), reversed.incomeClass(), checks);
        checkSame("expenseClass", entry.expenseClass(), reversed.expenseClass(), checks);
        checkSame("account", entry.account(), reversed.account(), checks);
        checkSame("counterAccount", entry.counterAccount(), reversed.counterAccount(), checks);
        checkSame("contractId", entry.contractId(), reversed.contractId(), checks);
        checkSame("householdId", entry.householdId(), reversed.householdId(), checks);
        checks.require(
                !entry.bookedOn().isBefore(reversed.bookedOn()),
                "bookedOn",
                "not-before",
                reversed.bookedOn(),
                reversed.bookedOn());
        BigDecimal left = reversed.amount().add(entries.reversals(entry.reverses(), change.id()));
        checks.require(entry.amount().negate().compareTo(left) <= 0, "amount", "reversal-exceeds", left);
    }

    private static void checkSame(String field, Object given, Object reversed, Checks checks) {
        checks.require(Objects.equals(given, reversed), field, "reversal-differs");
    }

    /** @param credit whether the entry goes to the credit side of the account, a reversal to the other one */
    private void checkBalance(String field, Account account, boolean credit, CollectiveEntry entry, Checks checks) {
        if (account == null || account.isTwoSided()) {
            return;
        }
        boolean grows = account.growsByDebit() != credit;
        var change = grows ? entry.amount() : entry.amount().negate();
        var held = balances.now(entry.organizationId(), account);
        if (change.signum() < 0 && held.add(change).signum() < 0) {
            var words = Terms.of(account);
            checks.add("amount", "exceeds-balance", words.zh(), words.en(), held.toPlainString(), field);
        }
    }
}
