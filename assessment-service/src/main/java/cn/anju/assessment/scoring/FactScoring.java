package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Metric.Aggregate;
import cn.anju.assessment.scheme.Metric.Kind;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.FactGroup;
import cn.anju.assessment.score.MetricTally;
import cn.anju.assessment.score.SiteScoring;
import cn.anju.assessment.score.Window;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.SiteResidents;
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
import java.util.Collection;
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
    private final Schemes schemes;
    private final SiteAdjustments adjustments;
    private final SiteResidents residents;

    FactScoring(Database database, Schemes schemes, SiteAdjustments adjustments, SiteResidents residents) {
        this.database = database;
        this.schemes = schemes;
        this.adjustments = adjustments;
        this.residents = residents;
    }

    /** Scores sites by the scheme in force for the quarter. */
    @Transactional
    public List<ExplainedScore> score(Cutoff cutoff, List<AssessedSite> sites) {
        return score(schemes.of(cutoff.quarter()).orElseThrow(), cutoff, sites);
    }

    /** Scores sites, as many as lived there on the last day that counts, by any scheme whose metrics have facts. */
    @Transactional
    public List<ExplainedScore> score(Scheme scheme, Cutoff cutoff, List<AssessedSite> sites) {
        var scored = new ArrayList<ExplainedScore>(sites.size());
        for (int i = 0; i < sites.size(); i += SITES_AT_ONCE) {
            scored.addAll(scoreSome(scheme, cutoff, sites.subList(i, Math.min(i + SITES_AT_ONCE, sites.size()))));
        }
        return scored;
    }

    private List<ExplainedScore> scoreSome(Scheme scheme, Cutoff cutoff, List<AssessedSite> sites) {
        var scoring = new SiteScoring(scheme, cutoff);
        Map<String, MetricTally> tallies = new HashMap<>();
        sites.forEach(site -> tallies.put(site.code(), scoring.newTally()));
        count(scheme.metrics().values(), cutoff.yearSoFar(), tallies);
        var found = adjustments.of(scheme, cutoff, tallies.keySet());
        return residents.on(cutoff.asOf(), sites).stream()
                .map(site -> ExplainedScore.of(
                        site,
                        scoring.score(
                                site.profile(),
                                tallies.get(site.code()),
                                found.getOrDefault(site.code(), Adjustments.NONE))))
                .toList();
    }

    private void count(Collection<Metric> metrics, Window year, Map<String, MetricTally> tallies) {
        database.with(connection -> {
            try (var statement =
                            facts(connection, metrics, year, tallies.keySet().toArray(String[]::new));
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tallies.get(rows.getString("site_code")).add(read(rows));
                }
                return null;
            }
        });
    }

    private static PreparedStatement facts(
            Connection connection, Collection<Metric> metrics, Window year, String[] sites) throws SQLException {
        var statement = connection.prepareStatement("""
                select site_code, metric, case when metric = any(?) then subject end as counted_subject, count(*) as facts,
                    sum(case when metric = any(?) then value end) as value, from_on, to_on
                from fact
                where site_code = any(?) and from_on <= ?
                    and (from_on >= ? or (metric = any(?) and (to_on is null or to_on > ?)))
                group by site_code, metric, counted_subject, from_on, to_on
                """);
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setArray(1, ids(connection, metrics, metric -> metric.aggregate() == Aggregate.COUNT_DISTINCT));
        statement.setArray(2, ids(connection, metrics, metric -> metric.aggregate() == Aggregate.SUM));
        statement.setArray(3, connection.createArrayOf("text", sites));
        statement.setObject(4, year.end());
        statement.setObject(5, year.start());
        statement.setArray(6, ids(connection, metrics, metric -> metric.kind() == Kind.STOCK));
        statement.setObject(7, year.start());
        return statement;
    }

    private static Array ids(Connection connection, Collection<Metric> metrics, Predicate<Metric> which)
            throws SQLException {
        return connection.createArrayOf(
                "text", metrics.stream().filter(which).map(Metric::id).toArray());
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
