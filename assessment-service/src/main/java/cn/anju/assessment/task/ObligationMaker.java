package cn.anju.assessment.task;

import cn.anju.assessment.task.report.Told;
import cn.anju.kit.Bilingual;
import cn.anju.kit.task.TaskEvidence.At;
import cn.anju.kit.task.TaskEvidence.Counts;
import cn.anju.kit.task.TaskEvidence.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes obligations of an occasion: one for each place where services count something, or one that a report settles. */
@ApplicationScoped
class ObligationMaker {
    private static final String REPORTS = "/api/v1/assessment/task-reports";

    private final int soonDays;

    ObligationMaker(@ConfigProperty(name = "anju.tasks.due-soon-days") int soonDays) {
        this.soonDays = soonDays;
    }

    private record Place(String siteCode, String regionCode, String name) {}

    private record Count(Counts counts, String openAt) {}

    /** One of which a service that did not answer would know more. */
    Obligation unknown(Occasion occasion, Bilingual reason) {
        return obligation(occasion, ObligationState.UNKNOWN, null, List.of(), SettledBy.EVIDENCE, null, reason);
    }

    /** What services count: place by place, and once what concerns all places alike. */
    List<Obligation> evident(Occasion occasion, List<Part> parts, LocalDate on) {
        Map<Place, List<Count>> places = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.places().isEmpty() && part.counts().due() > 0) {
                add(places, new Place(null, null, null), part.counts(), part.openAt());
            }
            for (At at : part.places()) {
                add(places, new Place(at.siteCode(), at.regionCode(), at.name()), at.counts(), at.openAt());
            }
        }
        List<Obligation> obligations = new ArrayList<>();
        places.forEach((place, counts) -> obligations.add(
                obligation(occasion, state(occasion, counts, on), place, counts, SettledBy.EVIDENCE, null, null)));
        return obligations;
    }

    /** One of the county, settled by an accepted report of a bureau that leads it. */
    Obligation reported(Occasion occasion, String county, List<Told> told, LocalDate on) {
        var reports =
                told.stream().filter(report -> report.isAbout(occasion, county)).toList();
        Optional<Told> accepted = reports.stream().filter(Told::isAccepted).findFirst();
        var dueOn = occasion.time().dueOn();
        var state = accepted.map(report -> ObligationState.met(report.reportedOn(), dueOn))
                .orElseGet(() -> ObligationState.open(dueOn, on, soonDays));
        var report =
                accepted.or(() -> reports.stream().findFirst()).map(Told::id).orElse(null);
        return obligation(occasion, state, new Place(null, county, null), List.of(), SettledBy.REPORT, report, null);
    }

    private static void add(Map<Place, List<Count>> places, Place place, Counts counts, String openAt) {
        places.computeIfAbsent(place, p -> new ArrayList<>()).add(new Count(counts, openAt));
    }

    private ObligationState state(Occasion occasion, List<Count> counts, LocalDate on) {
        return counts.stream().allMatch(count -> count.counts().settled())
                ? ObligationState.MET
                : ObligationState.open(occasion.time().dueOn(), on, soonDays);
    }

    private static Obligation obligation(
            Occasion occasion,
            ObligationState state,
            Place place,
            List<Count> counts,
            SettledBy settledBy,
            UUID reportId,
            Bilingual reason) {
        var task = occasion.task();
        var openAt = settledBy == SettledBy.REPORT && state.isOpen()
                ? Stream.of(REPORTS)
                : counts.stream().map(Count::openAt).filter(Objects::nonNull);
        return new Obligation(
                task.row(),
                task.label(),
                task.lead(),
                task.timing().frequency(),
                occasion.period(),
                occasion.time().dueOn(),
                state,
                place == null ? null : place.siteCode(),
                place == null ? null : place.regionCode(),
                place == null ? null : place.name(),
                counts.isEmpty()
                        ? null
                        : counts.stream()
                                .mapToLong(count -> count.counts().due())
                                .sum(),
                counts.isEmpty()
                        ? null
                        : counts.stream()
                                .mapToLong(count -> count.counts().done())
                                .sum(),
                settledBy,
                reportId,
                reason,
                openAt.toList());
    }
}
