package cn.anju.benchmark.nation;

import cn.anju.benchmark.nation.Country.Place;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The records that a ledger has of a site in the first quarter of 2022, in the order in which they come to be.
 *
 * @param type such as {@code site.leader-visit}
 * @param count how many a site has, or can have
 * @param always whether all of them exist; otherwise the more of them, the more diligent the site is
 * @param fields writes what only this ledger has
 */
record RecordKind(String type, ToIntFunction<Place> count, boolean always, Fields fields) {
    private static final int MONTHS = 3;
    private static final List<String> FACILITIES = List.of(
            "ROAD",
            "DRAINAGE",
            "SEWAGE",
            "NETWORK",
            "GAS",
            "SURVEILLANCE",
            "STREET_LIGHT",
            "FIRE_FIGHTING",
            "WASTE",
            "MEDICAL",
            "FITNESS",
            "PRACTICE_STATION");
    private static final List<String> INSPECTIONS = List.of("GEOLOGICAL", "HOUSING", "FIRE");
    private static final List<String> LABOUR_CLASSES = List.of("SKILLED", "ORDINARY", "WEAK", "NONE");

    /** Writes the fields of one of a site's records. */
    @FunctionalInterface
    interface Fields {
        void write(RecordBody body, int number);
    }

    String workstream() {
        return type.substring(0, type.indexOf('.'));
    }

    /** Path of the ledger from the origin. */
    String path() {
        return "/api/v1/" + type.replace('.', '/') + "s";
    }

    static final List<RecordKind> ALL = List.of(
            each("site.site", 1, (b, n) -> b.text("code", b.place().code())
                    .text("name", "安置点" + b.place().code())
                    .text("setting", b.place().setting())
                    .text("fiveType", b.place().fiveType())
                    .number("residents", b.place().households() * 4L)
                    .number("households", b.place().households())),
            each("site.site-leader", 1, (b, n) -> b.text(
                            "name", "点长" + b.place().code())
                    .text("level", "SITE")
                    .date("from", "2021-03-01")
                    .dateIfDone("planFiledOn", 1)
                    .date("dutiesFiledOn", "2021-04-01")
                    .date("taskListFiledOn", "2021-04-01")),
            each("site.service-window", 1, (b, n) -> b.date("from", "2021-06-01")),
            each("site.staff", 3, (b, n) -> b.date("from", "2021-06-01").flag("fullTime", n < 2)),
            each("site.facility", FACILITIES.size(), (b, n) -> b.text("facilityClass", FACILITIES.get(n))
                    .text("condition", b.isDone() ? "GOOD" : "DAMAGED")
                    .date("from", "2020-01-01")),
            each("industry.collective-organization", 1, (b, n) -> b.date("establishedOn", "2020-05-01")),
            each("industry.industry", 1, (b, n) -> b.flag("main", true).date("from", "2020-05-01")),
            each("industry.base", 1, (b, n) -> b.flag("operating", b.isDone()).date("from", "2020-05-01")),
            each("industry.garden-plot", 3, (b, n) -> b.date("from", "2021-01-01")),
            ofHouseholds("monitoring.household", 1, (b, n) -> b.date("settledOn", "2019-10-01")
                    .text("caseNote", "一般户")),
            ofHouseholds("monitoring.person", 3, (b, n) -> b.id("householdId", "monitoring.household", n / 3)
                    .text("labourClass", LABOUR_CLASSES.get(n % LABOUR_CLASSES.size()))
                    .date("from", "2019-10-01")),
            ofHouseholds("employment.labourer", 2, (b, n) -> b.id("personId", "monitoring.person", n)
                    .date("from", "2021-01-01")),
            ofHouseholds("employment.household-employment", 1, (b, n) -> b.id("householdId", "monitoring.household", n)
                    .flag("willingWorker", n % 8 > 0)
                    .flag("employed", b.isDone())
                    .date("from", "2021-01-01")),
            ofHouseholds("monitoring.policy-card", 1, (b, n) -> b.id("householdId", "monitoring.household", n)
                    .date("issuedOn", "2022-01-15")),
            each("employment.public-post", 2, (b, n) -> b.date("from", "2021-01-01")),
            each("employment.workshop", 1, (b, n) -> b.text("state", "OPERATING")
                    .date("from", "2021-01-01")),
            each("industry.idle-asset", 1, (b, n) -> b.date("surveyedOn", "2022-01-20")),
            each("monitoring.case", 1, (b, n) -> b.id("householdId", "monitoring.household", n)
                    .text("decision", "MONITORED")
                    .date("decidedOn", "2021-09-01")),
            each("monitoring.support-measure", 1, (b, n) -> b.id("caseId", "monitoring.case", n)
                    .date("from", "2021-09-15")),
            monthly("site.leader-visit", 2, (b, n) -> b.date("visitedOn", b.month(n))
                            .text("purpose", "GUIDANCE"))
                    .ifDone(),
            monthly("site.inspection", INSPECTIONS.size(), (b, n) -> b.text("kind", INSPECTIONS.get(n / MONTHS))
                    .date("inspectedOn", b.month(n))),
            monthly("site.hazard", 1, (b, n) -> b.text("severity", "LOW")
                    .date("foundOn", b.month(n))
                    .dateIfDone("rectifiedOn", b.month(n))
                    .date("dueOn", b.month(n))),
            monthly("site.environment-campaign", 1, (b, n) -> b.date("heldOn", b.month(n)))
                    .ifDone(),
            monthly("site.public-request", 1, (b, n) -> b.dateIfDone("resolvedOn", b.month(n))
                    .date("dueOn", b.month(n))),
            monthly("monitoring.warning", 1, (b, n) -> b.dateIfDone("verifiedOn", b.month(n))
                    .date("verifyBy", b.month(n))),
            monthly("monitoring.case-update", 1, (b, n) -> b.id("caseId", "monitoring.case", 0)
                            .text("month", "2022-%02d".formatted(1 + n % MONTHS))
                            .date("updatedOn", b.month(n)))
                    .ifDone(),
            ofHouseholds("monitoring.revisit", MONTHS, (b, n) -> b.id("householdId", "monitoring.household", n / MONTHS)
                            .date("visitedOn", b.month(n))
                            .text("employment", "稳定务工"))
                    .ifDone(),
            monthly("employment.job-posting", 1, (b, n) -> b.date("publishedOn", b.month(n))),
            monthly("industry.collective-entry", 2, (b, n) -> b.text("incomeClass", "LEASING")
                    .number("amount", 900)
                    .date("bookedOn", b.month(n))),
            each("site.activity", 1, (b, n) -> b.text("kind", "THREE_TALKS_ONE_REVIEW")
                    .date("heldOn", "2022-02-20")),
            each("site.staff-training", 1, (b, n) -> b.date("heldOn", "2022-03-05")),
            each("employment.training", 1, (b, n) -> b.text("kind", "SKILLS").date("heldOn", "2022-03-10")),
            each("employment.workshop-check", 1, (b, n) -> b.id("workshopId", "employment.workshop", 0)
                    .date("checkedOn", "2022-03-15")));

    private static RecordKind each(String type, int records, Fields fields) {
        return new RecordKind(type, place -> records, true, fields);
    }

    private static RecordKind monthly(String type, int records, Fields fields) {
        return each(type, records * MONTHS, fields);
    }

    private static RecordKind ofHouseholds(String type, int records, Fields fields) {
        return new RecordKind(type, place -> records * place.households(), true, fields);
    }

    private RecordKind ifDone() {
        return new RecordKind(type, count, false, fields);
    }
}
