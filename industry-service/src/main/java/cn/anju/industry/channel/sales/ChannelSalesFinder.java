package cn.anju.industry.channel.sales;

import cn.anju.industry.channel.SalesChannel.Kind;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Adds up what was sold through channels, site by site. */
@ApplicationScoped
class ChannelSalesFinder {
    private static final String PAGE = """
            select x.*, d.deliveries, d.sales, d.last_on,
                case when x.kind = 'SUPPLY_CONTRACT' then d.delivered end as delivered,
                round(d.delivered / x.contract_value, 4) as fulfilled
            from sales_channel x cross join lateral (
                select count(*) filter (where v.delivered_on >= :from) as deliveries,
                    coalesce(sum(v.amount) filter (where v.delivered_on >= :from), 0.00) as sales,
                    max(v.delivered_on) filter (where v.delivered_on >= :from) as last_on,
                    coalesce(sum(v.amount), 0.00) as delivered
                from delivery v
                where v.channel_id = x.id and v.status = 'ACTIVE' and v.delivered_on <= :to
            ) d
            where x.status = 'ACTIVE' and daterange(x.from_date, x.to_date) && daterange(:from::date, :to::date, '[]')
                and (:kind::text is null or x.kind = :kind) and %s
                and (:after0::text is null or (x.site_code collate "C", x.id) > (:after0::text, :after1::uuid))
            order by x.site_code collate "C", x.id limit :limit
            """.formatted(PlaceQuery.within("x"));

    private static final List<Function<String, ?>> KEY = List.of(String::valueOf, UUID::fromString);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    ChannelSalesFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<ChannelSales> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "from", "to", "kind");
        var to = parameters.date("to").orElseGet(() -> LocalDate.now(clock));
        var from = parameters.date("from").orElse(to.withDayOfYear(1));
        if (from.isAfter(to)) {
            parameters.refuse("to", "not-before", "from", "from");
        }
        var kind = parameters.oneOf("kind", EnumWords.of(Kind.class));
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("from", from);
        values.put("to", to);
        values.put("kind", kind.orElse(null));
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, ChannelSalesFinder::sales)),
                last -> PageCursor.after(last.siteCode(), last.channelId().toString()));
    }

    private static ChannelSales sales(ResultSet row) throws SQLException {
        return new ChannelSales(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("operator"),
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getLong("deliveries"),
                row.getBigDecimal("sales"),
                row.getObject("last_on", LocalDate.class),
                row.getBigDecimal("contract_value"),
                row.getBigDecimal("delivered"),
                row.getBigDecimal("fulfilled"));
    }
}
