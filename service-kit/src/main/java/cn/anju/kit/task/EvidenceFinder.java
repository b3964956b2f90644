package cn.anju.kit.task;

import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.task.TaskEvidence.At;
import cn.anju.kit.task.TaskEvidence.Counts;
import cn.anju.kit.task.TaskEvidence.Part;
import cn.anju.kit.task.TaskEvidence.Row;
import cn.anju.kit.task.Timing.Occurrence;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what is due and what is done for rows of the annex: scope first, then what was asked for. */
@ApplicationScoped
public class EvidenceFinder {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final EvidenceCatalogue catalogue;
    private final Database database;
    private final ReadOnly readOnly;
    private final List<EvidenceValues> configured;
    private final String base;

    EvidenceFinder(
            EvidenceCatalogue catalogue,
            Database database,
            ReadOnly readOnly,
            @All List<EvidenceValues> configured,
            @ConfigProperty(name = "anju.workstream") String workstream) {
        this.catalogue = catalogue;
        this.database = database;
        this.readOnly = readOnly;
        this.configured = configured;
        this.base = "/api/v1/" + workstream + "/";
    }

    List<String> known() {
        return catalogue.rows().keySet().stream().map(AnnexTask::row).toList();
    }

    /**
     * All rows that records of this service settle, for whoever gathers the evidence of several services here.
     *
     * @param siteCodes only these sites; all if there are none
     * @param regionCode only regions whose code begins so; all if null
     * @throws cn.anju.kit.problem.ProblemException 503 if it takes too long
     */
    public TaskEvidence find(LocalDate on, List<String> siteCodes, String regionCode, Scope scope) {
        return find(new EvidenceRequest(on, List.of(), siteCodes, regionCode), scope);
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    TaskEvidence find(EvidenceRequest asked, Scope scope) {
        return readOnly.run(() -> new TaskEvidence(
                asked.on(),
                catalogue.rows().entrySet().stream()
                        .filter(row -> asked.wants(row.getKey()))
                        .map(row -> row(row.getKey(), row.getValue(), asked, scope))
                        .toList()));
    }

    private Row row(AnnexTask task, List<Evidence> evidence, EvidenceRequest asked, Scope scope) {
        var time = task.timing().on(asked.on());
        var day = asked.on().isBefore(time.to()) ? asked.on() : time.to();
        var parts = evidence.stream()
                .map(one -> part(one, parameters(one, time, day, asked, scope)))
                .toList();
        return new Row(
                task.row(),
                task.printedNo(),
                task.category(),
                task.label(),
                task.lead(),
                task.timing().frequency(),
                time.from(),
                day,
                time.dueOn(),
                parts.stream().allMatch(part -> part.counts().settled()),
                parts);
    }

    private Map<String, Object> parameters(
            Evidence evidence, Occurrence time, LocalDate day, EvidenceRequest asked, Scope scope) {
        var known = new HashMap<String, Object>();
        configured.forEach(values -> known.putAll(values.on(day)));
        known.put("regions", scope.regionPrefixes().toArray(String[]::new));
        known.put("sites", scope.siteCodes().toArray(String[]::new));
        known.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        known.put("regionCode", asked.regionCode());
        known.put("least", evidence.least());
        known.put("first", Objects.requireNonNullElse(time.from(), EVER));
        known.put("day", day);
        known.put("on", asked.on());
        return known;
    }

    private Part part(Evidence evidence, Map<String, Object> values) {
        var sql = NamedSql.of(EvidenceSql.of(evidence), values);
        String open = openAt(evidence, (LocalDate) values.get("day"));
        if (evidence.breadth() == Evidence.Breadth.AREA) {
            var counts = sql.query(database, EvidenceFinder::counts).get(0);
            return new Part(evidence.counted(), counts, counts.settled() ? null : open, List.of());
        }
        var places = sql.query(database, row -> at(row, open));
        var counts = Counts.of(
                places.stream().mapToLong(place -> place.counts().due()).sum(),
                places.stream().mapToLong(place -> place.counts().done()).sum());
        return new Part(evidence.counted(), counts, counts.settled() ? null : open, places);
    }

    private String openAt(Evidence evidence, LocalDate day) {
        return evidence.openAt() == null
                ? null
                : base
                        + evidence.openAt()
                                .replace("{month}", YearMonth.from(day).toString())
                                .replace("{year}", Integer.toString(day.getYear()));
    }

    private static At at(ResultSet row, String open) throws SQLException {
        String site = row.getString("site_code");
        String region = row.getString("region_code");
        var counts = counts(row);
        String place = site == null ? "regionCode=" + region : "siteCode=" + site;
        return new At(
                site,
                region,
                row.getString("name"),
                counts,
                open == null || counts.settled() ? null : open + (open.contains("?") ? "&" : "?") + place);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return Counts.of(row.getLong("due"), row.getLong("done"));
    }
}
