package cn.anju.monitoring.risk.elimination;

import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.monitoring.line.LineInForce;
import cn.anju.monitoring.line.LineInForce.Line;
import cn.anju.monitoring.risk.RiskCase;
import cn.anju.monitoring.risk.RiskKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what the service itself knows of a case when its risk is said to be gone. */
@ApplicationScoped
public class EliminationFacts {
    private static final String FACTS = """
            select (select scope_region from risk_case where id = :case) as region,
                (select count(*) from person p where p.household_id = :household and p.status = 'ACTIVE'
                    and p.from_date <= :on and coalesce(p.to_date > :on, true)
                    and p.labour_class in ('SKILLED', 'ORDINARY', 'WEAK')) as labourers,
                (select coalesce(array_agg(distinct m.risk_kind), '{}') from support_measure m
                    where m.case_id = :case and m.status = 'ACTIVE' and m.state = 'DELIVERED' and m.from_date <= :on)
                    as answered,
                (select count(*) from clue k where k.household_id = :household and k.status = 'ACTIVE'
                    and k.settled_on is null and k.raised_on <= :on
                    and not exists (select from risk_case c where c.clue_id = k.id and c.status = 'ACTIVE'))
                    as open_clues,
                (select count(*) from warning w where w.household_id = :household and w.status = 'ACTIVE'
                    and w.verified_on is null and w.issued_on <= :on) as open_warnings
            """;

    private final Database database;
    private final Incomes incomes;
    private final LineInForce lines;

    EliminationFacts(Database database, Incomes incomes, LineInForce lines) {
        this.database = database;
        this.incomes = incomes;
        this.lines = lines;
    }

    /**
     * As of a day.
     *
     * @param months for which the income has to lie above the line
     */
    public Elimination of(UUID id, RiskCase fields, Statement stated, LocalDate on, int months) {
        var household = fields.householdId();
        return NamedSql.of(FACTS, Map.of("household", household, "case", id, "on", on))
                .query(database, row -> {
                    var line = lines.at(row.getString("region"), on)
                            .map(Line::amount)
                            .orElse(null);
                    return new Elimination(
                            stated,
                            incomes.of(household, on, line, stated).orElse(null),
                            months,
                            line,
                            fields.riskKinds(),
                            kinds((String[]) row.getArray("answered").getArray()),
                            row.getLong("labourers"),
                            row.getLong("open_clues"),
                            row.getLong("open_warnings"));
                })
                .get(0);
    }

    private static Set<RiskKind> kinds(String[] codes) {
        return Arrays.stream(codes).map(RiskKind::valueOf).collect(Collectors.toSet());
    }
}
