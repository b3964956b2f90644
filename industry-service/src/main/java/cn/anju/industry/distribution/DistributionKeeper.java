package cn.anju.industry.distribution;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Balances;
import cn.anju.industry.entry.Bookkeeper;
import cn.anju.industry.entry.Bookkeeper.Occasion;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Books a distribution when it is decided, and books it back when it is voided, in the same transaction. What members have been
 * paid already is not taken back.
 */
@ApplicationScoped
class DistributionKeeper implements LedgerEventHandler {
    private final Bookkeeper bookkeeper;
    private final Balances balances;
    private final Clock clock;

    DistributionKeeper(Bookkeeper bookkeeper, Balances balances, Clock clock) {
        this.bookkeeper = bookkeeper;
        this.balances = balances;
        this.clock = clock;
    }

    @Override
    public boolean handles(String type) {
        return "industry.distribution".equals(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (var event : events) {
            if (!event.isActive()) {
                bookBack(event);
            } else if (event.version() == 1) {
                book(event);
            }
        }
    }

    private void book(LedgerEvent event) {
        var on = event.date("decidedOn");
        var reserves = new BigDecimal(event.text("toReserves"));
        var members = new BigDecimal(event.text("total")).subtract(reserves);
        if (reserves.signum() > 0) {
            bookkeeper.transfer(
                    occasion(event, on, "reserves", "提取公积公益金"), Account.DISTRIBUTED, Account.RESERVES, reserves);
        }
        if (members.signum() > 0) {
            bookkeeper.transfer(occasion(event, on, "members", "成员收益分配"), Account.DISTRIBUTED, account(event), members);
        }
    }

    private void bookBack(LedgerEvent event) {
        var on = LocalDate.now(clock);
        var reserves = new BigDecimal(event.text("toReserves"));
        var members = new BigDecimal(event.text("total")).subtract(reserves);
        if (reserves.signum() > 0) {
            bookkeeper.transfer(
                    occasion(event, on, "reserves taken back", "收益分配作废"),
                    Account.RESERVES,
                    Account.DISTRIBUTED,
                    reserves);
        }
        if (members.signum() > 0) {
            var account = account(event);
            balances.hold(event.id("organizationId"));
            if (!account.growsByDebit()
                    && balances.now(event.id("organizationId"), account).compareTo(members) < 0) {
                throw new ProblemException(409, "distribution-paid");
            }
            bookkeeper.transfer(
                    occasion(event, on, "members taken back", "收益分配作废"), account, Account.DISTRIBUTED, members);
        }
    }

    private static Account account(LedgerEvent event) {
        return Account.valueOf(event.text("account"));
    }

    private static Occasion occasion(LedgerEvent event, LocalDate on, String what, String memo) {
        return new Occasion(
                event.text("siteCode"),
                event.id("organizationId"),
                on,
                null,
                event.recordId(),
                "distribution " + event.recordId() + " " + what,
                memo);
    }
}
