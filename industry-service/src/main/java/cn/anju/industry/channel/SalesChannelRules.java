package cn.anju.industry.channel;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Whatever was delivered through a channel was delivered while it was open. */
@ApplicationScoped
class SalesChannelRules implements LedgerRules<SalesChannel> {
    private final Database database;

    SalesChannelRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<SalesChannel> fieldsType() {
        return SalesChannel.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<SalesChannel> change, Checks checks) {
        if (change.before() == null) {
            return;
        }
        var channel = change.fields();
        database.queryOne("""
                        select delivered_on from delivery
                        where channel_id = ? and status = 'ACTIVE' and not daterange(?::date, ?::date) @> delivered_on
                        order by delivered_on limit 1
                        """, row -> row.getObject(1, LocalDate.class), change.id(), channel.from(), channel.to())
                .ifPresent(day -> checks.add(day.isBefore(channel.from()) ? "from" : "to", "delivered-on", day));
    }
}
