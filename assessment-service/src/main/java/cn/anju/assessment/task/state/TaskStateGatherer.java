package cn.anju.assessment.task.state;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.task.Obligation;
import cn.anju.assessment.task.ObligationFinder;
import cn.anju.assessment.task.Occasion;
import cn.anju.assessment.task.TrackedTasks;
import cn.anju.assessment.task.evidence.EvidenceGatherer.Whose;
import cn.anju.assessment.task.service.ServiceIdentity;
import cn.anju.kit.period.Period;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Asks the services, on this service's own account, how far the tasks are whose deadline lies in a quarter, and keeps what they
 * tell. An obligation is looked at on its deadline, or today where that is still to come.
 */
@ApplicationScoped
public class TaskStateGatherer {
    private static final Logger LOG = Logger.getLogger(TaskStateGatherer.class);

    private final TrackedTasks tasks;
    private final ObligationFinder finder;
    private final TaskStateStore store;
    private final ServiceIdentity identity;
    private final Schemes schemes;
    private final Clock clock;

    TaskStateGatherer(
            TrackedTasks tasks,
            ObligationFinder finder,
            TaskStateStore store,
            ServiceIdentity identity,
            Schemes schemes,
            Clock clock) {
        this.tasks = tasks;
        this.finder = finder;
        this.store = store;
        this.identity = identity;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Brings what is known of a quarter up to this moment, as far as the services answer; never fails. */
    public void gather(Period quarter, String county) {
        try {
            identity.token()
                    .filter(token -> token.scope().covers(null, county))
                    .ifPresent(token -> gather(quarter, county, token));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The tasks of %s in %s stay as they were known", quarter, county);
        }
    }

    private void gather(Period quarter, String county, ServiceIdentity.Token token) {
        var today = LocalDate.now(clock);
        var occasions = occasions(quarter, today);
        var whose = new Whose(token.value(), new Scope(List.of(county), List.of()), List.of(), county);
        List<Obligation> found = finder.find(occasions, whose, today);
        store.keep(quarter, county, occasions, found);
    }

    /** Those of the plan: what is for a time before the first scheme is nobody's task yet. */
    private List<Occasion> occasions(Period quarter, LocalDate today) {
        LocalDate first = schemes.first().start();
        return tasks.all().stream()
                .flatMap(task -> Occasion.dueIn(task, quarter, today).stream())
                .filter(occasion -> occasion.time().from() == null
                        || !occasion.time().from().isBefore(first))
                .toList();
    }
}
