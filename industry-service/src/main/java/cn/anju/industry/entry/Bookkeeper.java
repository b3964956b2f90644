package cn.anju.industry.entry;

import cn.anju.industry.account.Account;
import cn.anju.industry.entry.CollectiveEntry.ExpenseClass;
import cn.anju.industry.entry.CollectiveEntry.IncomeClass;
import cn.anju.kit.ledger.DerivedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Books what follows from assets and distributions, in the transaction of the change that it follows from and in the name of
 * the service. The database refuses what would leave an account below nothing or fall into a closed month.
 */
@ApplicationScoped
public class Bookkeeper {
    private final CollectiveEntryLedger ledger;
    private final DerivedRecords records;

    Bookkeeper(CollectiveEntryLedger ledger, DerivedRecords records) {
        this.ledger = ledger;
        this.records = records;
    }

    /**
     * What an entry follows from.
     *
     * @param key tells the entries of one occasion apart, so that each is booked once
     */
    public record Occasion(
            String siteCode,
            UUID organizationId,
            LocalDate bookedOn,
            UUID assetId,
            UUID distributionId,
            String key,
            String memo) {}

    public void income(Occasion of, IncomeClass kind, Account into, BigDecimal amount) {
        book(of, kind, null, into, null, amount);
    }

    public void expense(Occasion of, ExpenseClass kind, Account from, BigDecimal amount) {
        book(of, null, kind, from, null, amount);
    }

    public void transfer(Occasion of, Account into, Account from, BigDecimal amount) {
        book(of, null, null, into, from, amount);
    }

    private void book(
            Occasion of,
            IncomeClass income,
            ExpenseClass expense,
            Account account,
            Account counter,
            BigDecimal amount) {
        records.put(
                ledger.ledger(),
                UUID.nameUUIDFromBytes(of.key().getBytes(StandardCharsets.UTF_8)),
                new CollectiveEntry(
                        of.siteCode(),
                        of.bookedOn(),
                        of.organizationId(),
                        income,
                        expense,
                        account,
                        counter,
                        amount,
                        null,
                        null,
                        null,
                        of.assetId(),
                        of.distributionId(),
                        of.memo()));
    }
}
