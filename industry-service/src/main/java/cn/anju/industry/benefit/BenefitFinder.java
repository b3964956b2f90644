package cn.anju.industry.benefit;

import cn.anju.industry.benefit.HouseholdBenefit.Behind;
import cn.anju.industry.benefit.HouseholdBenefit.FromSource;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what families got in a year, with the records that say so. */
@ApplicationScoped
class BenefitFinder {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int MOST_RECORDS = 100;

    private static final String RECORDS = "with benefit as ("
            + BenefitSource.records(
                    PlaceQuery.within("b") + " and (:householdId::uuid is null or b.household_id = :householdId)")
            + ")\n";

    private static final String FAMILIES = RECORDS + """
            select b.household_id, coalesce(max(k.site_code), max(b.site_code)) as site_code,
                coalesce(max(k.region_code), max(b.scope_region)) as scope_region
            from benefit b left join known_record k on k.record_type = 'monitoring.household' and k.record_id = b.household_id
            where :after0::uuid is null or b.household_id > :after0::uuid
            group by b.household_id order by b.household_id limit :limit
            """;

    private static final String BEHIND = RECORDS + """
            select * from (
                select b.*, count(*) over w as records, sum(b.amount) over w as total, sum(b.area_mu) over w as total_mu,
                    row_number() over (partition by b.household_id, b.source order by b.day desc, b.id) as place
                from benefit b where b.household_id = any (:families)
                window w as (partition by b.household_id, b.source)
            ) r
            where r.place <= :most order by r.place
            """;

    private static final List<Function<String, ?>> KEY = List.of(UUID::fromString);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    BenefitFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    private record Family(UUID id, String siteCode, String regionCode) {}

    private record Row(
            UUID family, BenefitSource source, long records, BigDecimal total, BigDecimal area, Behind behind) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("household_id", UUID.class),
                    BenefitSource.valueOf(row.getString("source")),
                    row.getLong("records"),
                    row.getBigDecimal("total"),
                    row.getBigDecimal("total_mu"),
                    new Behind(
                            "/api/v1/industry/" + row.getString("ledger"),
                            row.getObject("id", UUID.class),
                            row.getObject("day", LocalDate.class),
                            row.getBigDecimal("amount"),
                            row.getBigDecimal("area_mu")));
        }
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<HouseholdBenefit> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "year", "householdId");
        int year = parameters.number(
                "year", FIRST_YEAR, LAST_YEAR, LocalDate.now(clock).getYear());
        var household = parameters.uuid("householdId");
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.putAll(daysOf(year));
        values.put("householdId", household.orElse(null));
        return readOnly.run(() -> {
            var page = asked.page(
                    NamedSql.of(FAMILIES, values).query(database, BenefitFinder::family),
                    last -> PageCursor.after(last.id().toString()));
            var behind = behind(page.items(), values);
            return new LedgerPage<>(
                    page.items().stream()
                            .map(family -> benefit(family, year, behind.getOrDefault(family.id(), List.of())))
                            .toList(),
                    page.nextCursor(),
                    null);
        });
    }

    /** The parameters of sources for a year. */
    static Map<String, LocalDate> daysOf(int year) {
        var first = LocalDate.of(year, 1, 1);
        return Map.of("first", first, "last", first.plusYears(1).minusDays(1));
    }

    private Map<UUID, List<Row>> behind(List<Family> families, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("families", families.stream().map(Family::id).toArray(UUID[]::new));
        all.put("most", MOST_RECORDS);
        return NamedSql.of(BEHIND, all).query(database, Row::of).stream().collect(Collectors.groupingBy(Row::family));
    }

    private static HouseholdBenefit benefit(Family family, int year, List<Row> rows) {
        var bySource = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::source, () -> new EnumMap<>(BenefitSource.class), Collectors.toList()));
        var sources = bySource.entrySet().stream()
                .map(entry -> fromSource(entry.getKey(), entry.getValue()))
                .toList();
        var amount = sources.stream()
                .map(FromSource::amount)
                .filter(Objects::nonNull)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new HouseholdBenefit(family.id(), family.siteCode(), family.regionCode(), year, amount, sources);
    }

    private static FromSource fromSource(BenefitSource source, List<Row> rows) {
        var any = rows.get(0);
        return new FromSource(
                source,
                any.total(),
                any.area(),
                any.records(),
                rows.stream().map(Row::behind).toList());
    }

    private static Family family(ResultSet row) throws SQLException {
        return new Family(
                row.getObject("household_id", UUID.class), row.getString("site_code"), row.getString("scope_region"));
    }
}
