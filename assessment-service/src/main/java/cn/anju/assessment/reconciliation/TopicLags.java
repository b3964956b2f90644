package cn.anju.assessment.reconciliation;

import cn.anju.assessment.reconciliation.Reconciliation.Lag;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.event.ConsumedPositions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far the topics are taken in at this moment. */
@ApplicationScoped
class TopicLags {
    private final Topics topics;
    private final ConsumedPositions positions;

    TopicLags(Topics topics, ConsumedPositions positions) {
        this.topics = topics;
        this.positions = positions;
    }

    /** By topic; where the topics end is asked first, so that nothing is behind only if all that was there is taken in. */
    Map<String, Lag> of(Collection<String> names, Map<String, Long> untold) {
        Map<String, Lag> lags = new TreeMap<>();
        try (var consumer = topics.open()) {
            var extent = topics.extent(consumer, Set.copyOf(names));
            var stored = positions.of(extent.ends().keySet());
            names.forEach(name -> lags.put(name, new Lag(name, 0, 0, untold.get(name))));
            extent.ends().forEach((partition, end) -> {
                long start = extent.starts().get(partition);
                long at = stored.get(partition);
                lags.computeIfPresent(
                        partition.topic(),
                        (name, lag) -> new Lag(
                                name,
                                lag.behind() + Math.max(0, end - Math.max(at, start)),
                                lag.missed() + Math.max(0, start - at),
                                lag.untold()));
            });
        }
        return lags;
    }
}
