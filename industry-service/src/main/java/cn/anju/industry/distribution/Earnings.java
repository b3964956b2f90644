package cn.anju.industry.distribution;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Balances;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/** Works out what a collective organisation has earned and not distributed yet. */
@ApplicationScoped
class Earnings {
    private static final LocalDate EVER = LocalDate.of(9999, Month.DECEMBER, 31);

    private final Balances balances;
    private final Database database;

    Earnings(Balances balances, Database database) {
        this.balances = balances;
        this.database = database;
    }

    Distributable of(UUID organization) {
        var closed = balances.closedThrough(organization);
        return Distributable.of(
                closed.orElse(null),
                closed.map(day -> balances.result(organization, day)).orElse(BigDecimal.ZERO),
                balances.result(organization, EVER),
                balances.now(organization, Account.DISTRIBUTED),
                reservePercent(organization));
    }

    private BigDecimal reservePercent(UUID organization) {
        return database.query(
                        "select reserve_percent from collective_organization where id = ?",
                        row -> row.getBigDecimal(1),
                        organization)
                .get(0);
    }
}
