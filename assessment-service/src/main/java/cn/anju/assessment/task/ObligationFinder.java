package cn.anju.assessment.task;

import cn.anju.assessment.task.evidence.EvidenceGatherer;
import cn.anju.assessment.task.evidence.EvidenceGatherer.Whose;
import cn.anju.assessment.task.report.Reports;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds what tasks ask for, as the records of all services and the reports of the bureaus stand within the scope of a caller. */
@ApplicationScoped
public class ObligationFinder {
    private final TrackedTasks tasks;
    private final EvidenceGatherer evidence;
    private final Reports reports;
    private final ObligationMaker maker;

    ObligationFinder(TrackedTasks tasks, EvidenceGatherer evidence, Reports reports, ObligationMaker maker) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.reports = reports;
        this.maker = maker;
    }

    /** In the order of the annex, earlier occasions of a task before later ones. */
    public List<Obligation> find(ObligationRequest asked, Caller caller, JsonWebToken token) {
        var occasions = tasks.all().stream()
                .filter(asked::wants)
                .flatMap(task -> occasions(task, asked))
                .toList();
        var whose = new Whose(token.getRawToken(), caller.scope(), asked.siteCodes(), asked.regionCode());
        return find(occasions, whose, asked.on()).stream().filter(asked::wants).toList();
    }

    /** The obligations of occasions, in their order, as of a day. */
    public List<Obligation> find(List<Occasion> occasions, Whose whose, LocalDate on) {
        var gathered = evidence.gather(occasions, whose);
        var counties = reports.counties(whose);
        var told = reports.of(occasions, counties);
        return occasions.stream()
                .flatMap(occasion -> {
                    var known = gathered.get(occasion);
                    if (known.missing() != null) {
                        return Stream.of(maker.unknown(occasion, known.missing()));
                    }
                    return known.parts().isEmpty()
                            ? counties.stream().map(county -> maker.reported(occasion, county, told, on))
                            : maker.evident(occasion, known.parts(), on).stream();
                })
                .toList();
    }

    private static Stream<Occasion> occasions(TrackedTask task, ObligationRequest asked) {
        var before = Occasion.before(task, asked.on(), asked.earlier());
        var current = Stream.of(Occasion.current(task, asked.on()));
        return Stream.concat(before.stream().sorted((one, other) -> one.period().compareTo(other.period())), current);
    }
}
