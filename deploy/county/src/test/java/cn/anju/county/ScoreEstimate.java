package cn.anju.county;

import cn.anju.county.Entries.Entry;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Household;
import cn.anju.county.people.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rough count of what the scheme of 2022 would give a site, to see whether the sites differ as they should. */
final class ScoreEstimate {
    private record Part(double weight, double ratio) {}

    private final Entries entries;
    private final SettledSite site;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private ScoreEstimate(Entries entries, SettledSite site) {
        this.entries = entries;
        this.site = site;
    }

    static ScoreEstimate of(Entries entries, SettledSite site) {
        var estimate = new ScoreEstimate(entries, site);
        estimate.leadership();
        estimate.monitoring();
        estimate.employment();
        estimate.industry();
        estimate.facilities();
        return estimate;
    }

    double total() {
        double weight = parts.values().stream().mapToDouble(Part::weight).sum();
        return parts.values().stream()
                        .mapToDouble(part -> part.weight() * part.ratio())
                        .sum()
                * 100
                / weight;
    }

    /** The ratio of an indicator from 0 to 1; NaN where it does not apply. */
    double ratio(String indicator) {
        return parts.containsKey(indicator) ? parts.get(indicator).ratio() : Double.NaN;
    }

    private void leadership() {
        monthly(
                "leader-visits",
                6,
                month -> counted("site/leader-visits", "visitedOn", month, ScoreEstimate::any) / 2.0);
        score(
                "leader-plan",
                2,
                count(
                        "site/site-leaders",
                        entry -> entry.text("to").isEmpty()
                                && !entry.text("planFiledOn").isEmpty()
                                && !entry.text("taskListFiledOn").isEmpty()),
                1);
        if (site.large()) {
            early("service-window", 2, count("site/service-windows", ScoreEstimate::any), 1);
            early(
                    "full-time-staff",
                    2,
                    count("site/staff", entry -> entry.flag("fullTime")),
                    site.residents() >= 800 ? 2 : 1);
        }
        score(
                "gratitude-education",
                2,
                count("site/activities", entry -> entry.text("kind").equals("THREE_TALKS_ONE_REVIEW")),
                1);
    }

    private void monitoring() {
        int households = site.households().size();
        monthly(
                "monthly-revisits",
                9,
                month -> counted("monitoring/revisits", "visitedOn", month, ScoreEstimate::any) / (double) households);
        double sum = 0;
        int months = 0;
        for (var month : Quarter.MONTHS) {
            int due = counted("monitoring/warnings", "verifyBy", month.toString(), ScoreEstimate::any);
            if (due > 0) {
                sum += counted("monitoring/warnings", "verifyBy", month.toString(), ScoreEstimate::verifiedInTime)
                        / (double) due;
                months++;
            }
        }
        score("warnings-verified", 5, sum, months);
        cases();
        early("policy-cards", 3, count("monitoring/policy-cards", ScoreEstimate::any), households);
    }

    private void cases() {
        double sum = 0;
        int months = 0;
        for (var month : Quarter.MONTHS) {
            int open = monitoredBy(month.atEndOfMonth());
            if (open > 0) {
                String deadline = month.atEndOfMonth().plusDays(3).toString();
                sum += count(
                                "monitoring/case-updates",
                                update -> update.text("month").equals(month.toString())
                                        && update.text("updatedOn").compareTo(deadline) <= 0)
                        / (double) open;
                months++;
            }
        }
        score("case-ledger", 4, sum, months);
        score(
                "case-measures",
                4,
                at("monitoring/support-measures")
                        .map(measure -> measure.text("caseId"))
                        .collect(Collectors.toSet())
                        .size(),
                monitoredBy(Quarter.END));
    }

    private int monitoredBy(LocalDate day) {
        return count("monitoring/cases", entry -> {
            String monitoredOn = entries.monitoredOn(entry.id());
            return !monitoredOn.isEmpty() && monitoredOn.compareTo(day.toString()) <= 0;
        });
    }

    private static boolean verifiedInTime(Entry warning) {
        return !warning.text("verifiedOn").isEmpty()
                && warning.text("verifiedOn").compareTo(warning.text("verifyBy")) <= 0;
    }

    private void employment() {
        Set<String> persons = new HashSet<>();
        int able = 0;
        for (Household household : site.households()) {
            for (Person person : household.members()) {
                able += person.able() ? 1 : 0;
                if (person.ofWorkingAge(Quarter.END)) {
                    persons.add(person.id().toString());
                }
            }
        }
        Set<String> willing = new HashSet<>();
        at("employment/labourers")
                .filter(entry -> entry.flag("willing") && persons.contains(entry.text("personId")))
                .forEach(entry -> willing.add(entry.text("householdId")));
        Set<String> employed = new HashSet<>();
        at("employment/employments")
                .filter(entry ->
                        entry.text("to").isEmpty() && !entry.text("channel").equals("FARMING"))
                .forEach(entry -> employed.add(entry.text("householdId")));
        employed.retainAll(willing);
        score("one-job-per-household", 9, employed.size(), willing.size());
        monthly("job-postings", 2, month -> entries.in("employment/job-postings").stream()
                .filter(entry -> entry.text("publishedOn").startsWith(month)
                        && entry.fields().path("siteCodes").toString().contains(site.code()))
                .count());
        early(
                "skills-training",
                3,
                count("employment/trainings", entry -> entry.text("kind").equals("SKILLS")),
                1);
        score("labour-register", 2, count("employment/labourers", ScoreEstimate::any), able);
    }

    private void industry() {
        if (site.large()) {
            var income = at("industry/collective-entries")
                    .filter(entry ->
                            Set.of("OPERATING", "LEASING", "INVESTMENT").contains(entry.text("incomeClass")))
                    .map(entry -> entry.fields().path("amount").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            early("collective-income", 8, income.doubleValue(), 10_000);
            score("collective-organization", 3, count("industry/collective-organizations", ScoreEstimate::any), 1);
            early("main-industry", 2, count("industry/industries", entry -> entry.flag("main")), 1);
            early("industrial-base", 2, count("industry/bases", entry -> entry.flag("operating")), 1);
        }
        score("idle-assets", 3, count("industry/idle-assets", ScoreEstimate::any), 1);
    }

    private void facilities() {
        monthly(
                "inspections",
                5,
                month -> at("site/inspections")
                                .filter(entry -> entry.text("inspectedOn").startsWith(month))
                                .map(entry -> entry.text("kind"))
                                .distinct()
                                .count()
                        / 3.0);
        Predicate<Entry> due = entry -> entry.text("dueOn").compareTo("2022-01-01") >= 0
                && entry.text("dueOn").compareTo("2022-03-31") <= 0;
        score(
                "hazards-rectified",
                5,
                count(
                        "site/hazards",
                        due.and(entry -> !entry.text("rectifiedOn").isEmpty()
                                && entry.text("rectifiedOn").compareTo(entry.text("dueOn")) <= 0)),
                count("site/hazards", due));
        monthly("environment", 3, month -> counted("site/environment-campaigns", "heldOn", month, ScoreEstimate::any));
        score(
                "facilities",
                2,
                count("site/facilities", entry -> entry.text("condition").equals("GOOD")),
                count("site/facilities", ScoreEstimate::any));
    }

    @SuppressWarnings("UnusedVariable")
    private static boolean any(Entry entry) {
        return true;
    }

    private Stream<Entry> at(String ledger) {
        return entries.at(site.code(), ledger);
    }

    private int count(String ledger, Predicate<Entry> rule) {
        return Math.toIntExact(at(ledger).filter(rule).count());
    }

    private int counted(String ledger, String dateField, String month, Predicate<Entry> rule) {
        return count(ledger, rule.and(entry -> entry.text(dateField).startsWith(month)));
    }

    private interface Monthly {
        double ratio(String month);
    }

    private void monthly(String indicator, double weight, Monthly monthly) {
        score(
                indicator,
                weight,
                Quarter.MONTHS.stream()
                        .mapToDouble(month -> Math.min(1, monthly.ratio(month.toString())))
                        .sum(),
                3);
    }

    private void early(String indicator, double weight, double numerator, double denominator) {
        if (numerator >= denominator) {
            score(indicator, weight, numerator, denominator);
        }
    }

    private void score(String indicator, double weight, double numerator, double denominator) {
        if (denominator > 0) {
            parts.put(indicator, new Part(weight, Math.min(1, numerator / denominator)));
        }
    }
}
