package cn.anju.county.monitoring;

import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.people.Person;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.List;

/** What households earned in the twelve months to the end of February, and the line that it is measured by (clauses 4, 5). */
public final class Incomes {
    private static final LocalDate PERIOD_END = LocalDate.of(2022, 2, 28);
    private static final LocalDate LINE_FROM = LocalDate.of(2022, 1, 1);
    private static final int LINE = 6_500;

    private final Seed seed;
    private final RecordBook book;

    public Incomes(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters the line of the year, which is an invention like the incomes. */
    public void enterLine() {
        book.draft("monitoring/monitoring-lines", "36/2022")
                .with("validIn", "36")
                .with("from", LINE_FROM)
                .withYuan("amount", LINE)
                .with("source", "演示数据：2022年监测线")
                .enter(LINE_FROM, seed.chance("monitoring-lines", "36"));
    }

    /** Enters the incomes of the households of one place. */
    public void enter(List<Household> households) {
        var chance = seed.chance("incomes", households.get(0).place().code());
        households.forEach(household -> enter(household, chance));
    }

    private void enter(Household household, Chance chance) {
        long workers = household.members().stream().filter(Person::able).count();
        long business = chance.hits(0.6) ? chance.between(2, 18) * 1_000L : 0;
        long wages = 0;
        for (int i = 0; i < workers; i++) {
            wages += chance.hits(0.78) ? chance.between(140, 420) * 100L : 0;
        }
        book.draft("monitoring/incomes", household.code() + "/" + PERIOD_END)
                .with("householdId", household.id())
                .at(household.place())
                .with("periodEnd", PERIOD_END)
                .withYuan("wages", wages)
                .withYuan("business", business)
                .withYuan("property", chance.hits(0.3) ? chance.between(2, 20) * 100L : 0)
                .withYuan("transfers", household.members().size() * (long) chance.between(8, 30) * 100)
                .withYuan("businessCosts", business * chance.between(20, 50) / 100)
                .with("members", household.members().size())
                .with("remarks", "入户核算")
                .enter(PERIOD_END.plusDays(chance.between(1, 15)), chance);
    }
}
