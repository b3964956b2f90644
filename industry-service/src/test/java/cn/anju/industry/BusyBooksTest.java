package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Eight clerks book, reverse and distribute on one organisation at once: nothing is ever below zero or other than the sum of its
 * entries, whoever comes first. {@code -Danju.test.seconds} says for how long.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BusyBooksTest {
    private static final int CLERKS = 8;
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("anju.test.seconds", 5));

    @Inject
    Database database;

    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private Books books;

    @BeforeEach
    void earningsOfAYear() {
        Places.await();
        books = Books.at(SITE);
        books.book(books.income("2022-06-30", "OPERATING", 500));
        books.close("2022-12", "2023-01-03").statusCode(201);
    }

    @Test
    void neverLetsABalanceGoWrong() throws Exception {
        var end = Instant.now().plus(LONG);
        var pool = Executors.newFixedThreadPool(CLERKS);
        List<Callable<Void>> clerks = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            var random = new Random(i);
            clerks.add(() -> {
                while (Instant.now().isBefore(end)) {
                    somethingIsBooked(random);
                    assertThat(wrongBalances()).isEmpty();
                }
                return null;
            });
        }
        for (var clerk : pool.invokeAll(clerks)) {
            clerk.get();
        }
        pool.shutdown();
        assertThat(wrongBalances()).isEmpty();
        assertThat(answers.keySet()).containsOnly(201, 422).hasSize(2);
        assertThat(answers.get(201)).isGreaterThan(CLERKS);
        books.statement(2023).body("balanceSheet.balanced", org.hamcrest.Matchers.is(true));
    }

    private void somethingIsBooked(Random random) {
        int amount = 1 + random.nextInt(300);
        switch (random.nextInt(4)) {
            case 0 -> send("collective-entries", books.income("2023-02-01", "LEASING", amount));
            case 1 -> send("collective-entries", books.expense("2023-02-01", "PURCHASES", amount));
            case 2 -> {
                var income = books.income("2023-02-02", "OPERATING", amount);
                var booked = Client.sending(Tokens.system(), income).post(Client.path("collective-entries"));
                send("collective-entries", with(with(income, "amount", -amount), "reverses", booked.path("id")));
            }
            default -> {
                var share = books.distribution(amount, Map.of(UUID.randomUUID().toString(), 1 + amount / 2));
                send("distributions", with(share, "account", random.nextBoolean() ? "BANK" : "DISTRIBUTION_PAYABLE"));
            }
        }
    }

    private void send(String ledger, Map<String, ?> record) {
        var answer = Client.sending(Tokens.system(), record).post(Client.path(ledger));
        answers.merge(answer.statusCode(), 1, Integer::sum);
    }

    /** Accounts whose last balance is not the sum of what entries say, or is on the wrong side. */
    private List<String> wrongBalances() {
        return database.query(
                """
                with said as (
                    select coalesce('EXPENSE.' || expense_class, account) as account, amount
                    from collective_entry where organization_id = ?
                    union all
                    select coalesce('INCOME.' || income_class, counter_account, account), -amount
                    from collective_entry where organization_id = ?),
                held as (
                    select distinct on (account) account, balance from posting
                    where organization_id = ? order by account, number desc)
                select held.account || ' ' || held.balance || ' ' || sum(said.amount)
                from held join said on said.account = held.account
                group by held.account, held.balance
                having held.balance <> sum(said.amount)
                    or (held.account in ('BANK', 'DISTRIBUTED') and held.balance < 0)
                    or (held.account in ('RESERVES', 'DISTRIBUTION_PAYABLE') and held.balance > 0)
                """,
                row -> row.getString(1),
                UUID.fromString(books.organization()),
                UUID.fromString(books.organization()),
                UUID.fromString(books.organization()));
    }
}
