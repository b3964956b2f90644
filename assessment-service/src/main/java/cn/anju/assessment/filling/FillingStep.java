package cn.anju.assessment.filling;

import cn.anju.assessment.fact.Fact;
import cn.anju.assessment.fact.FactExtractor;
import cn.anju.assessment.fact.FactStore;
import cn.anju.assessment.fact.FactlessRecords;
import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.scoring.AssessmentState;
import cn.anju.assessment.site.DirtySites;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.rule.RuleFailure;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * The steps of filling facts of new metrics. A record that was taken in before gets the facts that it lacks, if the version
 * read is the one that counts; a newer one has them from the running consumer, or will. What was taken in by nobody before is
 * taken in now.
 */
@ApplicationScoped
class FillingStep {
    private final FillingStore store;
    private final Topics topics;
    private final FactStore facts;
    private final FactlessRecords factless;
    private final Schemes schemes;
    private final SchemeStore schemeStore;
    private final EventDispatcher dispatcher;
    private final List<LedgerEventHandler> handlers;
    private final DirtySites dirtySites;
    private final AssessmentState state;

    FillingStep(
            FillingStore store,
            Topics topics,
            FactStore facts,
            FactlessRecords factless,
            Schemes schemes,
            SchemeStore schemeStore,
            EventDispatcher dispatcher,
            @All List<LedgerEventHandler> handlers,
            DirtySites dirtySites,
            AssessmentState state) {
        this.store = store;
        this.topics = topics;
        this.facts = facts;
        this.factless = factless;
        this.schemes = schemes;
        this.schemeStore = schemeStore;
        this.dispatcher = dispatcher;
        this.handlers = handlers;
        this.dirtySites = dirtySites;
        this.state = state;
    }

    /** Notes what there is to be read. */
    @Transactional
    void begin(SchemeVersion scheme, Consumer<String, byte[]> consumer) {
        var names = prepared().stream()
                .map(metric -> Topics.of(metric.record().name()))
                .collect(Collectors.toSet());
        var extent = topics.extent(consumer, names);
        store.begin(scheme.id(), extent.starts(), extent.ends());
    }

    /** Reads on. @return false if there was nothing to read that nobody else reads */
    @Transactional
    boolean readOn(SchemeVersion scheme, Consumer<String, byte[]> consumer) {
        var stretch = store.lockUnread(scheme.id());
        if (stretch.isEmpty()) {
            return false;
        }
        var partition = stretch.get().partition();
        var metrics = prepared();
        var types = metrics.stream().map(metric -> metric.record().name()).collect(Collectors.toSet());
        var part = topics.read(
                consumer, partition, stretch.get().next(), stretch.get().end(), types);
        fill(metrics, Topics.latest(part.events()));
        store.advance(scheme.id(), partition, part.next());
        return true;
    }

    private void fill(Collection<Metric> metrics, List<LedgerEvent> events) {
        Set<String> before = schemes.metrics().values().stream()
                .map(metric -> metric.record().name())
                .collect(Collectors.toSet());
        Map<Boolean, List<LedgerEvent>> known = events.stream()
                .collect(Collectors.partitioningBy(
                        event -> before.contains(event.type()) || isWantedByOthers(event.type())));
        dispatcher.receive(known.get(false));
        var extractor = new FactExtractor(metrics);
        var current = known.get(true).isEmpty() ? Set.of() : store.current(known.get(true));
        var found = new ArrayList<Fact>();
        for (LedgerEvent event : known.get(true)) {
            if (current.contains(event.recordId())) {
                try {
                    found.addAll(extractor.facts(event));
                } catch (RuleFailure e) {
                    schemeStore.noteFailure(e.getMessage());
                }
            }
        }
        facts.add(found);
        factless.keep(
                known.get(true).stream()
                        .filter(event -> !before.contains(event.type()) && current.contains(event.recordId()))
                        .toList(),
                found);
    }

    private boolean isWantedByOthers(String type) {
        return handlers.stream().anyMatch(handler -> !(handler instanceof FactStore) && handler.handles(type));
    }

    /** In force from now on, or a draft again if a rule has no value for a record. */
    @Transactional
    void end(String id) {
        schemeStore.lockMetrics();
        var scheme = schemeStore.lock(id).orElseThrow();
        if (scheme.state() != SchemeState.PREPARING || (scheme.failure() == null && !store.isOver(id))) {
            return;
        }
        if (scheme.failure() == null) {
            schemeStore.settle(id, SchemeState.IN_FORCE, scheme.from().start(), scheme.changedBy());
            dirtySites.markAll(scheme.from().start());
            state.countRevision();
        } else {
            store.dropFacts(prepared().stream().map(Metric::id).collect(Collectors.toSet()));
            store.forget(id);
            schemeStore.withdraw(id);
        }
        // Last, since whoever reads schemes under a revision keeps what it has read
        schemeStore.countRevision();
    }

    private Collection<Metric> prepared() {
        schemes.refresh();
        return schemes.prepared();
    }
}
