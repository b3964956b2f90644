package cn.anju.industry.statement;

import static java.math.BigDecimal.ZERO;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Account.Side;
import cn.anju.industry.account.Balances;
import cn.anju.industry.entry.CollectiveEntry.ExpenseClass;
import cn.anju.industry.entry.CollectiveEntry.IncomeClass;
import cn.anju.industry.organization.CollectiveOrganization;
import cn.anju.kit.Bilingual;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Draws up the statements of a year from the entries, at one moment. */
@ApplicationScoped
class Statements {
    private static final Set<IncomeClass> COUNTED =
            EnumSet.of(IncomeClass.OPERATING, IncomeClass.LEASING, IncomeClass.INVESTMENT);
    private static final Bilingual RETAINED = new Bilingual("未分配收益", "Retained earnings");
    private static final int MONTHS = 12;

    private final Database database;
    private final ReadOnly readOnly;
    private final Balances balances;
    private final Clock clock;

    Statements(Database database, ReadOnly readOnly, Balances balances, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.balances = balances;
        this.clock = clock;
    }

    /** What a class brought or cost in a month. */
    private record Amount(String name, LocalDate month, BigDecimal amount) {}

    Statement of(UUID id, CollectiveOrganization organization, int year) {
        return readOnly.run(() -> draw(id, organization, year));
    }

    private Statement draw(UUID id, CollectiveOrganization organization, int year) {
        var before = LocalDate.of(year - 1, Month.DECEMBER, 31);
        var end = LocalDate.of(year, Month.DECEMBER, 31);
        var today = LocalDate.now(clock);
        var on = end.isBefore(today) ? end : today;
        var opening = balances.on(id, before);
        var closing = balances.on(id, on);
        var broughtForward = retained(id, opening, before);
        var carriedForward = retained(id, closing, on);
        return new Statement(
                id,
                organization.name(),
                organization.creditCode(),
                organization.siteCode(),
                year,
                on,
                balances.closedThrough(id).orElse(null),
                income(id, year, on, broughtForward, carriedForward, opening, closing),
                BalanceSheet.of(
                        on,
                        items(Side.ASSET, opening, closing),
                        items(Side.LIABILITY, opening, closing),
                        equity(opening, closing, broughtForward, carriedForward)));
    }

    private BigDecimal retained(UUID id, Map<Account, BigDecimal> held, LocalDate on) {
        return balances.result(id, on).subtract(held.getOrDefault(Account.DISTRIBUTED, ZERO));
    }

    private IncomeStatement income(
            UUID id,
            int year,
            LocalDate on,
            BigDecimal broughtForward,
            BigDecimal carriedForward,
            Map<Account, BigDecimal> opening,
            Map<Account, BigDecimal> closing) {
        var income = rows(IncomeClass.class, amounts(id, "income_class", year, on), year);
        var expenses = rows(ExpenseClass.class, amounts(id, "expense_class", year, on), year);
        var totalIncome = total(income);
        var totalExpenses = total(expenses);
        var toReserves = change(Account.RESERVES, opening, closing);
        return new IncomeStatement(
                income,
                expenses,
                totalIncome,
                totalExpenses,
                totalIncome.subtract(totalExpenses),
                total(income.stream()
                        .filter(row -> COUNTED.contains(IncomeClass.valueOf(row.code())))
                        .toList()),
                yuan(broughtForward),
                toReserves,
                change(Account.DISTRIBUTED, opening, closing).subtract(toReserves),
                yuan(carriedForward));
    }

    private List<Amount> amounts(UUID id, String classOf, int year, LocalDate on) {
        return database.query(
                """
                select %1$s, date_trunc('month', booked_on)::date, sum(amount) from collective_entry
                where organization_id = ? and %1$s is not null and booked_on between ? and ?
                group by 1, 2
                """.formatted(classOf),
                row -> new Amount(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3)),
                id,
                LocalDate.of(year - 1, Month.JANUARY, 1),
                on);
    }

    private static <E extends Enum<E>> List<AmountByMonth> rows(Class<E> type, List<Amount> amounts, int year) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> row(
                        word,
                        amounts.stream()
                                .filter(a -> a.name().equals(word.name()))
                                .toList(),
                        year))
                .filter(row -> row.total().signum() != 0
                        || row.yearBefore().signum() != 0
                        || row.months().stream().anyMatch(month -> month.signum() != 0))
                .toList();
    }

    private static AmountByMonth row(Enum<?> word, List<Amount> amounts, int year) {
        var byMonth = new HashMap<LocalDate, BigDecimal>();
        amounts.forEach(a -> byMonth.put(a.month(), a.amount()));
        var months = months(byMonth, year);
        return new AmountByMonth(word.name(), name(word), months, sum(months), sum(months(byMonth, year - 1)));
    }

    private static List<BigDecimal> months(Map<LocalDate, BigDecimal> amounts, int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> yuan(amounts.getOrDefault(LocalDate.of(year, month, 1), ZERO)))
                .toList();
    }

    private static List<BalanceItem> items(
            Side side, Map<Account, BigDecimal> opening, Map<Account, BigDecimal> closing) {
        return Arrays.stream(Account.values())
                .filter(account -> account.side() == side && account != Account.DISTRIBUTED)
                .filter(account -> opening.containsKey(account) || closing.containsKey(account))
                .map(account -> new BalanceItem(
                        account.name(), name(account), shown(account, opening), shown(account, closing)))
                .toList();
    }

    private static List<BalanceItem> equity(
            Map<Account, BigDecimal> opening,
            Map<Account, BigDecimal> closing,
            BigDecimal broughtForward,
            BigDecimal carriedForward) {
        var result = new ArrayList<>(items(Side.EQUITY, opening, closing));
        result.add(new BalanceItem("RETAINED", RETAINED, yuan(broughtForward), yuan(carriedForward)));
        return List.copyOf(result);
    }

    private static BigDecimal shown(Account account, Map<Account, BigDecimal> held) {
        var amount = yuan(held.getOrDefault(account, ZERO));
        return account == Account.ACCUMULATED_DEPRECIATION ? amount.negate() : amount;
    }

    private static BigDecimal change(
            Account account, Map<Account, BigDecimal> opening, Map<Account, BigDecimal> closing) {
        return yuan(closing.getOrDefault(account, ZERO).subtract(opening.getOrDefault(account, ZERO)));
    }

    private static BigDecimal total(List<AmountByMonth> rows) {
        return sum(rows.stream().map(AmountByMonth::total).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(yuan(ZERO), BigDecimal::add);
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2);
    }

    private static Bilingual name(Enum<?> word) {
        var words = Terms.of(word);
        return new Bilingual(words.zh(), words.en());
    }
}
