package cn.anju.assessment.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Some metrics of 2022 once more, by hand and straight from the page that defines them. */
@SuppressWarnings("ImmutableEnumChecker") // conditions without a state
enum NaiveMetric {
    LEADER_VISITS("leader_visits", "site.leader-visit", true, r -> true, "visitedOn", null),
    HOUSEHOLDS("households", "monitoring.household", false, r -> true, "settledOn", "leftOn"),
    HOUSEHOLDS_REVISITED("households_revisited", "monitoring.revisit", true, r -> true, "visitedOn", null),
    HAZARDS_DUE("hazards_due", "site.hazard", true, r -> true, "dueOn", null),
    HAZARDS_ON_TIME(
            "hazards_on_time",
            "site.hazard",
            true,
            r -> day(r, "rectifiedOn") != null && !day(r, "rectifiedOn").isAfter(day(r, "dueOn")),
            "dueOn",
            null),
    HAZARDS_HIGH_OVERDUE(
            "hazards_high_overdue",
            "site.hazard",
            false,
            r -> r.get("severity").asText().equals("HIGH"),
            "dueOn",
            "rectifiedOn"),
    FACILITIES("facilities", "site.facility", false, r -> true, "from", "to"),
    FACILITIES_GOOD(
            "facilities_good",
            "site.facility",
            false,
            r -> r.get("condition").asText().equals("GOOD"),
            "from",
            "to"),
    COLLECTIVE_INCOME(
            "collective_income",
            "industry.collective-entry",
            true,
            r -> List.of("OPERATING", "LEASING", "INVESTMENT")
                    .contains(r.get("incomeClass").asText()),
            "bookedOn",
            null),
    INSPECTION_KINDS("inspection_kinds", "site.inspection", true, r -> true, "inspectedOn", null),
    JOB_POSTINGS("job_postings", "employment.job-posting", true, r -> true, "publishedOn", null);

    private static final int LATE = 31;
    private static final List<NaiveMetric> ALL = List.of(values());

    final String id;
    final String record;
    private final boolean flow;
    private final Predicate<JsonNode> when;
    private final String from;
    private final String to;

    NaiveMetric(String id, String record, boolean flow, Predicate<JsonNode> when, String from, String to) {
        this.id = id;
        this.record = record;
        this.flow = flow;
        this.when = when;
        this.from = from;
        this.to = to;
    }

    static NaiveMetric any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** The value over the records of a site that are as they are last, by their ids. */
    Fraction value(List<NaiveSite.Told> records, LocalDate start, LocalDate end) {
        var counted = records.stream()
                .filter(told -> told.type().equals(record) && when.test(told.body()))
                .filter(told -> counts(told.body(), start, end))
                .toList();
        return switch (this) {
            case HOUSEHOLDS_REVISITED -> distinct(counted, told -> told.body().get("householdId"));
            case INSPECTION_KINDS -> distinct(counted, told -> told.body().get("kind"));
            case COLLECTIVE_INCOME ->
                Fraction.of(counted.stream()
                        .map(told -> told.body().get("amount").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
            default -> Fraction.of(counted.size());
        };
    }

    private boolean counts(JsonNode body, LocalDate start, LocalDate end) {
        LocalDate first = this == HAZARDS_HIGH_OVERDUE ? day(body, from).plusDays(LATE) : day(body, from);
        LocalDate gone = to == null ? null : day(body, to);
        return !first.isAfter(end) && (flow ? !first.isBefore(start) : gone == null || gone.isAfter(end));
    }

    private static Fraction distinct(List<NaiveSite.Told> records, Function<NaiveSite.Told, JsonNode> subject) {
        return Fraction.of(records.stream().map(subject).distinct().count());
    }

    private static LocalDate day(JsonNode body, String field) {
        return body.hasNonNull(field) ? LocalDate.parse(body.get(field).asText()) : null;
    }
}
