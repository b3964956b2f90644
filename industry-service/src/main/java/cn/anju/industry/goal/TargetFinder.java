package cn.anju.industry.goal;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;

/** Compares the collective income of sites with what the plan asks for, and looks ahead to the end of the year. */
@ApplicationScoped
class TargetFinder {
    private static final String PAGE = """
            select s.code, k.name, k.region_code, s.residents,
                coalesce(b.booked, 0) as booked, coalesce(b.of_contracts, 0) as of_contracts, coalesce(c.still_due, 0) as still_due
            from known_site s
            join known_record k on k.record_type = 'site.site' and k.record_id = s.id
            cross join lateral (select s.code as site_code, k.region_code as scope_region) x
            left join lateral (
                select sum(e.amount) as booked, sum(e.amount) filter (where e.contract_id is not null) as of_contracts
                from collective_entry e
                where e.site_code = s.code and e.status = 'ACTIVE'
                    and e.income_class in ('OPERATING', 'LEASING', 'INVESTMENT')
                    and e.booked_on between :yearStart::date and :on::date) b on true
            left join lateral (
                select sum(greatest(d.due - p.paid, 0)) as still_due
                from collective_contract t
                cross join lateral (
                    select coalesce(sum(i.amount), 0) as due from instalments(t) i where i.due_on <= :yearEnd::date) d
                cross join lateral (
                    select coalesce(sum(e.amount), 0) as paid from collective_entry e
                    where e.contract_id = t.id and e.status = 'ACTIVE' and e.booked_on <= :on::date) p
                where t.site_code = s.code and t.status = 'ACTIVE'
                    and t.income_class in ('OPERATING', 'LEASING', 'INVESTMENT')) c on true
            where s.status = 'ACTIVE' and %s
                and (:after0::text is null or s.code collate "C" > :after0::text)
            order by s.code collate "C" limit :limit
            """.formatted(PlaceQuery.within("x"));

    private static final List<Function<String, ?>> KEY = List.of(String::valueOf);

    private final Database database;
    private final ReadOnly readOnly;
    private final CollectiveTargets targets;
    private final Clock clock;

    TargetFinder(Database database, ReadOnly readOnly, CollectiveTargets targets, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.targets = targets;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<SiteIncome> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "on");
        var on = parameters.date("on").orElse(LocalDate.now(clock));
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("on", on);
        values.put("yearStart", LocalDate.of(on.getYear(), Month.JANUARY, 1));
        values.put("yearEnd", yearEnd(on));
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> income(row, on))),
                site -> PageCursor.after(site.siteCode()));
    }

    private static LocalDate yearEnd(LocalDate on) {
        return LocalDate.of(on.getYear(), Month.DECEMBER, 31);
    }

    private SiteIncome income(ResultSet row, LocalDate on) throws SQLException {
        var target = targets.on(on);
        var booked = row.getBigDecimal("booked");
        var ofContracts = row.getBigDecimal("of_contracts");
        var stillDue = row.getBigDecimal("still_due");
        var forecast = booked.add(stillDue).add(goingOn(booked.subtract(ofContracts), on));
        return new SiteIncome(
                row.getString("code"),
                row.getString("name"),
                row.getString("region_code"),
                row.getInt("residents") >= target.residents(),
                yuan(target.yuan()),
                yuan(target.fiveTypeYuan()),
                on,
                yuan(booked),
                yuan(ofContracts),
                yuan(stillDue),
                yuan(forecast),
                booked.compareTo(target.yuan()) >= 0,
                forecast.compareTo(target.yuan()) >= 0,
                booked.compareTo(target.fiveTypeYuan()) >= 0,
                forecast.compareTo(target.fiveTypeYuan()) >= 0);
    }

    /** What comes in the rest of the year if every day of it brings as much as the days so far. */
    private static BigDecimal goingOn(BigDecimal soFar, LocalDate on) {
        var left = BigDecimal.valueOf((long) yearEnd(on).getDayOfYear() - on.getDayOfYear());
        return soFar.multiply(left).divide(BigDecimal.valueOf(on.getDayOfYear()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
