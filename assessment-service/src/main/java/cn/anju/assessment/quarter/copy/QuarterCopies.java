package cn.anju.assessment.quarter.copy;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteLeaders;
import cn.anju.assessment.task.state.TaskStates;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Keeps what was known at an instant: the figures of every site of a county in a quarter, and the facts that they rest on. */
@ApplicationScoped
public class QuarterCopies {
    private final Database database;
    private final FactScoring scoring;
    private final AssessedSites sites;
    private final SiteLeaders leaders;
    private final TaskStates tasks;
    private final ObjectMapper mapper;

    QuarterCopies(
            Database database,
            FactScoring scoring,
            AssessedSites sites,
            SiteLeaders leaders,
            TaskStates tasks,
            ObjectMapper mapper) {
        this.database = database;
        this.scoring = scoring;
        this.sites = sites;
        this.leaders = leaders;
        this.tasks = tasks;
        this.mapper = mapper;
    }

    /** Copies figures and facts as they are now; the transaction must see one state of both. */
    @Transactional(TxType.MANDATORY)
    public List<SiteFigures> take(Period period, String county, int edition) {
        var cutoff = new Cutoff(period, period.end());
        var overdue = tasks.overdue(cutoff);
        var ofCounty = sites.all().stream()
                .filter(site -> site.regionCode().startsWith(county))
                .toList();
        var names = leaders.namesOn(
                cutoff.asOf(), ofCounty.stream().map(AssessedSite::code).toList());
        var figures = scoring.score(cutoff, ofCounty).stream()
                .map(score -> SiteFigures.of(
                        score,
                        names.get(score.score().site().code()),
                        overdue.at(score.score().site())))
                .toList();
        database.batch(
                "insert into copied_figures (period, county, edition, site_code, figures) values (?, ?, ?, ?, ?::json)",
                figures.stream()
                        .map(site -> new Object[] {period.toString(), county, edition, site.siteCode(), json(site)})
                        .toList());
        database.update(
                """
                insert into copied_fact
                select ?, ?, ?, f.record_id, f.metric, f.site_code, f.record_type, f.record_version, f.subject, f.value,
                    f.from_on, f.to_on
                from fact f join site s on s.code = f.site_code
                where s.region_code ^@ ? and f.from_on <= ? and (f.from_on >= ? or f.to_on is null or f.to_on > ?)
                """,
                period.toString(),
                county,
                edition,
                county,
                cutoff.asOf(),
                cutoff.yearSoFar().start(),
                cutoff.yearSoFar().start());
        return figures;
    }

    /** The figures of every site in an edition, by the code of the site. */
    public List<SiteFigures> figures(Period period, String county, int edition) {
        return database.query("""
                select figures from copied_figures where period = ? and county = ? and edition = ? order by site_code
                """, row -> parse(row.getString(1)), period.toString(), county, edition);
    }

    public Optional<SiteFigures> figures(Period period, String county, int edition, String siteCode) {
        return database.queryOne("""
                select figures from copied_figures
                where period = ? and county = ? and edition = ? and site_code = ?
                """, row -> parse(row.getString(1)), period.toString(), county, edition, siteCode);
    }

    /**
     * A digest of the facts of an edition: SHA-256 of one line for each, in the order of site, metric, first day and record.
     */
    public FactsDigest facts(Period period, String county, int edition) {
        return database.queryOne(
                        """
                        select count(*) as facts, encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', site_code,
                            metric, from_on, record_id, record_version, subject, trim_scale(value), to_on), E'\\n'
                            order by site_code collate "C", metric collate "C", from_on, record_id), ''), 'UTF8')), 'hex')
                            as digest
                        from copied_fact where period = ? and county = ? and edition = ?
                        """,
                        row -> new FactsDigest(row.getLong("facts"), row.getString("digest")),
                        period.toString(),
                        county,
                        edition)
                .orElseThrow();
    }

    private String json(SiteFigures figures) {
        try {
            return mapper.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SiteFigures parse(String json) {
        try {
            return mapper.readValue(json, SiteFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A copy cannot be read", e);
        }
    }
}
