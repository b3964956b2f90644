package cn.anju.industry.entry;

import cn.anju.industry.account.Account;
import cn.anju.industry.entry.CollectiveEntry.ExpenseClass;
import cn.anju.industry.entry.CollectiveEntry.IncomeClass;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry that another one is to reverse.
 *
 * @param isBookedByService whether it follows from an asset or a distribution
 */
record ReversedEntry(
        UUID organizationId,
        IncomeClass incomeClass,
        ExpenseClass expenseClass,
        Account account,
        Account counterAccount,
        UUID contractId,
        UUID householdId,
        BigDecimal amount,
        LocalDate bookedOn,
        boolean isReversal,
        boolean isBookedByService) {

    static ReversedEntry of(ResultSet row) throws SQLException {
        return new ReversedEntry(
                row.getObject("organization_id", UUID.class),
                word(IncomeClass.class, row, "income_class"),
                word(ExpenseClass.class, row, "expense_class"),
                word(Account.class, row, "account"),
                word(Account.class, row, "counter_account"),
                row.getObject("contract_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getBigDecimal("amount"),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("reverses") != null,
                row.getObject("asset_id") != null || row.getObject("distribution_id") != null);
    }

    private static <E extends Enum<E>> E word(Class<E> type, ResultSet row, String column) throws SQLException {
        String word = row.getString(column);
        return word == null ? null : Enum.valueOf(type, word);
    }
}
