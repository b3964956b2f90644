package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Metric.Aggregate;
import cn.anju.assessment.scheme.Metric.Kind;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.FactGroup;
import cn.anju.assessment.score.MetricTally;
import cn.anju.assessment.score.SiteScoring;
import cn.anju.assessment.score.Window;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.supervision.SiteAdjustments;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Scores sites from their current facts: the database groups those that count alike, which are counted as they stream by. */
@ApplicationScoped
public class FactScoring {
    private static final int SITES_AT_ONCE = 500;
    private static final int ROWS_AT_ONCE = 5_000;

    private final Database database;
    private final Scheme scheme;
    private final SiteAdjustments adjustments;

    FactScoring(Database database, Scheme scheme, SiteAdjustments adjustments) {
        this.database = database;
        this.scheme = scheme;
        this.adjustments = adjustments;
    }

    @Transactional
    public List<ExplainedScore> score(Cutoff cutoff, List<AssessedSite> sites) {
        var scored = new ArrayList<ExplainedScore>(sites.size());
        for (int i = 0; i < sites.size(); i += SITES_AT_ONCE) {
            scored.addAll(scoreSome(cutoff, sites.subList(i, Math.min(i + SITES_AT_ONCE, sites.size()))));
        }
        return scored;
    }

    private List<ExplainedScore> scoreSome(Cutoff cutoff, List<AssessedSite> sites) {
        var scoring = new SiteScoring(scheme, cutoff);
        Map<String, MetricTally> tallies = new HashMap<>();
        sites.forEach(site -> tallies.put(site.code(), scoring.newTally()));
        count(cutoff.yearSoFar(), tallies);
        var found = adjustments.of(cutoff, tallies.keySet());
        return sites.stream()
                .map(site -> ExplainedScore.of(
                        site,
                        scoring.score(
                                site.profile(),
                                tallies.get(site.code()),
                                found.getOrDefault(site.code(), Adjustments.NONE))))
                .toList();
    }

    private void count(Window year, Map<String, MetricTally> tallies) {
        database.with(connection -> {
            try (var statement = facts(connection, year, tallies.keySet().toArray(String[]::new));
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tallies.get(rows.getString("site_code")).add(read(rows));
                }
                return null;
            }
        });
    }

    private PreparedStatement facts(Connection connection, Window year, String[] sites) throws SQLException {
        var statement = connection.prepareStatement("""
                select site_code, metric, case when metric = any(?) then subject end as counted_subject, count(*) as facts,
                    sum(case when metric = any(?) then value end) as value, from_on, to_on
                from fact
                where site_code = any(?) and from_on <= ?
                    and (from_on >= ? or (metric = any(?) and (to_on is null or to_on > ?)))
                group by site_code, metric, counted_subject, from_on, to_on
                """);
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setArray(1, metrics(connection, metric -> metric.aggregate() == Aggregate.COUNT_DISTINCT));
        statement.setArray(2, metrics(connection, metric -> metric.aggregate() == Aggregate.SUM));
        statement.setArray(3, connection.createArrayOf("text", sites));
        statement.setObject(4, year.end());
        statement.setObject(5, year.start());
        statement.setArray(6, metrics(connection, metric -> metric.kind() == Kind.STOCK));
        statement.setObject(7, year.start());
        return statement;
    }

    private Array metrics(Connection connection, Predicate<Metric> which) throws SQLException {
        return connection.createArrayOf(
                "text",
                scheme.metrics().values().stream().filter(which).map(Metric::id).toArray());
    }

    private static FactGroup read(ResultSet row) throws SQLException {
        return new FactGroup(
                row.getString("metric"),
                row.getString("counted_subject"),
                row.getLong("facts"),
                row.getBigDecimal("value"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class));
    }
}
