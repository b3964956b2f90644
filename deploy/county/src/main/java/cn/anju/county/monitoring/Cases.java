package cn.anju.county.monitoring;

import cn.anju.county.book.CaseCourse;
import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Households at risk: clues, the cases opened on them, the help they got and the months' entries (clauses 4 and 5). */
public final class Cases {
    private static final double AT_RISK = 0.03;
    private static final double CASE_OPENED = 0.8;
    private static final LocalDate LAST_CLUE = LocalDate.of(2022, 3, 29);
    private static final int ENTRY_DAY = 3;
    private static final List<Risk> RISKS = List.of(
            new Risk("ILLNESS", "MEDICAL_AID", "medical-insurance"),
            new Risk("UNSTABLE_EMPLOYMENT", "EMPLOYMENT", "human-resources"),
            new Risk("SCHOOLING", "SCHOOLING_AID", "education"),
            new Risk("HOUSING", "HOUSING", "housing"),
            new Risk("INDUSTRY_FAILURE", "INDUSTRY", "agriculture"));

    private final Seed seed;
    private final RecordBook book;
    private final List<Found> found = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();

    /** What endangers a household, what answers it and whose work that is. */
    private record Risk(String kind, String measure, String bureau) {}

    private record Found(
            Household household, Risk risk, UUID clue, LocalDate raisedOn, boolean taken, double diligence) {}

    private record Opened(Found found, UUID id, CaseSteps steps, Chance chance) {
        boolean monitored() {
            return steps.monitoredOn() != null;
        }
    }

    public Cases(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters what residents said and cadres found among the households of one place. */
    public void enterClues(List<Household> households, double diligence) {
        var chance = seed.chance("clues", households.get(0).place().code());
        for (Household household : households) {
            if (chance.hits(AT_RISK)) {
                var risk = RISKS.get(chance.weighted(40, 30, 10, 8, 12));
                var raisedOn = chance.workday(Quarter.START.plusDays(3), LAST_CLUE);
                boolean taken = chance.hits(CASE_OPENED);
                var clue = book.draft("monitoring/clues", household.code())
                        .with("householdId", household.id())
                        .at(household.place())
                        .with("raisedOn", raisedOn)
                        .with("channel", chance.hits(0.4) ? "SELF_DECLARED" : "CADRE_CHECKED")
                        .with("riskKinds", List.of(risk.kind()))
                        .with("description", Phrases.one("clue-" + risk.kind(), chance))
                        .with("settledOn", taken ? raisedOn : null)
                        .with("outcome", taken ? "CASE_OPENED" : null)
                        .enter(raisedOn, chance);
                found.add(new Found(household, risk, clue, raisedOn, taken, diligence));
            }
        }
    }

    public void enterCases() {
        for (Found at : found) {
            var chance = seed.chance("cases", at.household().code());
            if (at.taken()) {
                var id = book.draft("monitoring/cases", at.household().code())
                        .with("householdId", at.household().id())
                        .at(at.household().place())
                        .with("openedOn", at.raisedOn())
                        .with("clueId", at.clue())
                        .with("riskKinds", List.of(at.risk().kind()))
                        .enter(at.raisedOn(), chance);
                opened.add(new Opened(
                        at, id, new CaseSteps(at.raisedOn(), category(at, chance), at.diligence(), chance), chance));
            }
        }
    }

    private static String category(Found at, Chance chance) {
        if (chance.hits(0.15)) {
            return "SUDDEN_HARDSHIP";
        }
        return at.household().relocation().equals("LIFTED") ? "UNSTABLE_LIFTED" : "MARGINAL";
    }

    public void enterMeasures() {
        opened.stream().filter(Opened::monitored).forEach(this::enterMeasure);
    }

    private void enterMeasure(Opened at) {
        var chance = at.chance();
        var from = at.steps().monitoredOn().plusDays(chance.between(2, 9));
        var risk = at.found().risk();
        if (chance.hits(at.found().diligence()) && !from.isAfter(Quarter.END)) {
            book.draft("monitoring/support-measures", at.found().household().code() + "/" + risk.kind())
                    .with("caseId", at.id())
                    .at(at.found().household().place())
                    .with("from", from)
                    .with("riskKind", risk.kind())
                    .with("kind", risk.measure())
                    .with("state", chance.hits(0.6) ? "DELIVERED" : "UNDERWAY")
                    .with("bureau", risk.bureau())
                    .withYuan("amount", chance.between(5, 60) * 100L)
                    .enter(from, chance);
        }
    }

    public void enterUpdates() {
        for (Opened at : opened) {
            for (YearMonth month : Quarter.MONTHS) {
                boolean owed = at.monitored()
                        && !YearMonth.from(at.steps().monitoredOn()).isAfter(month);
                if (owed && at.chance().hits(Math.sqrt(at.found().diligence()))) {
                    enterUpdate(at, month);
                }
            }
        }
    }

    private void enterUpdate(Opened at, YearMonth month) {
        var chance = at.chance();
        var due = month.atEndOfMonth().plusDays(ENTRY_DAY);
        var updatedOn = Quarter.earlier(
                chance.hits(at.found().diligence())
                        ? due.minusDays(chance.between(0, 2))
                        : due.plusDays(chance.between(1, 6)),
                Quarter.END);
        book.draft("monitoring/case-updates", at.found().household().code() + "/" + month)
                .with("caseId", at.id())
                .at(at.found().household().place())
                .with("updatedOn", updatedOn)
                .with("month", month.toString())
                .with("riskChange", List.of("UNCHANGED", "EASED", "WORSENED").get(chance.weighted(55, 40, 5)))
                .enter(updatedOn, chance);
    }

    /** How each case went on after it was opened. */
    public List<CaseCourse> courses() {
        return opened.stream()
                .map(at -> new CaseCourse(at.id(), at.steps().steps()))
                .toList();
    }
}
