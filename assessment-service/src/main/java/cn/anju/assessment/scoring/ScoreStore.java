package cn.anju.assessment.scoring;

import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.ExplainedScore.Explanation;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The scores that were computed last for the tracked quarters. */
@ApplicationScoped
public class ScoreStore {
    /** Before the first revision. */
    private static final long NONE = -1;

    private final Database database;
    private final ObjectMapper mapper;
    private final Clock clock;

    ScoreStore(Database database, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A score as it was kept. */
    public record Kept(ScoredSite score, LocalDate asOf, Instant computedAt) {}

    /**
     * Keeps scores in place of earlier ones.
     *
     * @param revision that was counted for them in this transaction
     */
    public void keep(Cutoff cutoff, List<ExplainedScore> scores, long revision) {
        var computedAt = clock.instant().atOffset(ZoneOffset.UTC);
        database.batch(
                """
                insert into score (period, site_code, as_of, computed_at, total, applicable_weight, grade, dimensions,
                    vetoes, indicators, adjustments, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?::json, ?::json, ?)
                on conflict (period, site_code) do update set as_of = excluded.as_of,
                    computed_at = excluded.computed_at, total = excluded.total,
                    applicable_weight = excluded.applicable_weight, grade = excluded.grade,
                    dimensions = excluded.dimensions, vetoes = excluded.vetoes, indicators = excluded.indicators,
                    adjustments = excluded.adjustments, revision = excluded.revision
                """,
                scores.stream()
                        .map(explained -> row(cutoff, computedAt, explained.score(), explained.explanation(), revision))
                        .toList());
    }

    public List<Kept> of(Period period) {
        return since(period, NONE);
    }

    /** Those that were kept after a revision. */
    public List<Kept> since(Period period, long revision) {
        return database.query("""
                select s.*, r.as_of, r.computed_at, r.total, r.applicable_weight, r.grade, r.dimensions
                from score r join site s on s.code = r.site_code where r.period = ? and r.revision > ?
                """, this::read, period.toString(), revision);
    }

    /** How many sites have a score. */
    public int count(Period period) {
        return database.queryOne(
                        "select count(*) from score r join site s on s.code = r.site_code where r.period = ?",
                        row -> row.getInt(1),
                        period.toString())
                .orElseThrow();
    }

    public Optional<Explanation> explanation(Period period, String siteCode) {
        return database.queryOne(
                "select vetoes, indicators, adjustments from score where period = ? and site_code = ?",
                row -> new Explanation(
                        List.of((String[]) row.getArray("vetoes").getArray()),
                        parse(row.getString("indicators"), new TypeReference<List<Figures>>() {}),
                        parse(row.getString("adjustments"), new TypeReference<Adjustments>() {})),
                period.toString(),
                siteCode);
    }

    private Object[] row(
            Cutoff cutoff, OffsetDateTime computedAt, ScoredSite score, Explanation explanation, long revision) {
        return new Object[] {
            cutoff.quarter().toString(),
            score.site().code(),
            cutoff.asOf(),
            computedAt,
            score.total(),
            score.applicableWeight(),
            score.grade(),
            json(score.dimensions()),
            explanation.vetoes().toArray(String[]::new),
            json(explanation.indicators()),
            json(explanation.adjustments()),
            revision
        };
    }

    private Kept read(ResultSet row) throws SQLException {
        return new Kept(
                new ScoredSite(
                        AssessedSite.read(row),
                        row.getBigDecimal("total"),
                        row.getBigDecimal("applicable_weight"),
                        row.getString("grade"),
                        parse(row.getString("dimensions"), new TypeReference<LinkedHashMap<String, BigDecimal>>() {})),
                row.getObject("as_of", LocalDate.class),
                row.getTimestamp("computed_at").toInstant());
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T parse(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept score cannot be read", e);
        }
    }
}
