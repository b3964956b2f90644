package cn.anju.assessment.scheme.version;

import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemes in force, in memory: each from a quarter on until the next. */
@ApplicationScoped
public class Schemes {
    private final SchemeStore store;
    private volatile Known known;

    Schemes(SchemeStore store) {
        this.store = store;
    }

    /**
     * What was read last.
     *
     * @param inForce oldest first
     * @param metrics of those in force by id
     * @param prepared metrics that only schemes that are being prepared have
     * @param recordTypes names of the records that any of the metrics counts
     */
    private record Known(
            long revision,
            List<Scheme> inForce,
            Map<String, Metric> metrics,
            Collection<Metric> prepared,
            Set<String> recordTypes) {}

    /** The scheme that a quarter is scored by; none before the first one. */
    public Optional<Scheme> of(Period quarter) {
        return known().inForce().stream()
                .filter(scheme -> scheme.isInForceOn(quarter.start()))
                .findFirst();
    }

    /** The first quarter that is scored at all. */
    public Period first() {
        return Period.quarterOf(known().inForce().get(0).validFrom());
    }

    /** The metrics of all of them by id; facts are kept of each. */
    public Map<String, Metric> metrics() {
        return known().metrics();
    }

    /** Further metrics whose facts are being filled. */
    public Collection<Metric> prepared() {
        return known().prepared();
    }

    /** Whether records of a type can have facts at all. */
    public boolean isCounted(String recordType) {
        return known().recordTypes().contains(recordType);
    }

    /** Makes sure that what follows in the running transaction goes by the latest schemes. */
    public void refresh() {
        if (known == null || known.revision() < store.revision()) {
            load();
        }
    }

    void follow(@Observes SchemesChanged event) {
        refresh();
    }

    private Known known() {
        if (known == null) {
            load();
        }
        return known;
    }

    private synchronized void load() {
        long revision = store.revision();
        var settled = store.settled();
        var inForce = inForce(settled.stream()
                .filter(version -> version.state() == SchemeState.IN_FORCE)
                .toList());
        Map<String, Metric> metrics = new LinkedHashMap<>();
        inForce.forEach(scheme -> scheme.metrics().forEach(metrics::putIfAbsent));
        Map<String, Metric> prepared = new LinkedHashMap<>();
        settled.stream()
                .filter(version -> version.state() == SchemeState.PREPARING)
                .forEach(version ->
                        SchemeReader.read(version.document()).metrics().forEach(prepared::putIfAbsent));
        prepared.keySet().removeAll(metrics.keySet());
        Set<String> recordTypes = Stream.of(metrics, prepared)
                .flatMap(some -> some.values().stream())
                .map(metric -> metric.record().name())
                .collect(Collectors.toSet());
        if (known == null || known.revision() <= revision) {
            known = new Known(revision, inForce, metrics, List.copyOf(prepared.values()), recordTypes);
        }
    }

    private static List<Scheme> inForce(List<SchemeVersion> versions) {
        var schemes = new ArrayList<Scheme>();
        for (int i = 0; i < versions.size(); i++) {
            Optional<LocalDate> last = i + 1 < versions.size()
                    ? Optional.of(versions.get(i + 1).from().start().minusDays(1))
                    : Optional.empty();
            var version = versions.get(i);
            schemes.add(SchemeReader.read(version.document())
                    .inForceFrom(version.from().start(), last));
        }
        return schemes;
    }
}
