package cn.anju.county.monitoring;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Warnings (预警) from the bureaus' monthly comparisons and their verification by the 25th (clause 4, task R07). */
public final class Warnings {
    private static final int VERIFY_BY_DAY = 25;
    private static final double WARNED = 0.04;

    /** What a bureau's comparison looks at, and the value it reports. */
    private record Source(String kind, String bureau, String value, int low, int high) {}

    private static final List<Source> SOURCES = List.of(
            new Source("MEDICAL_COST", "medical-insurance", "selfPaidCost", 9_000, 48_000),
            new Source("SCHOOLING", "education", "daysAbsent", 5, 30),
            new Source("HOUSING", "housing", "crackWidthMillimetres", 3, 12),
            new Source("WATER", "water", "daysWithoutWater", 2, 9),
            new Source("UNEMPLOYMENT", "human-resources", "daysWithoutWork", 30, 120),
            new Source("MINIMUM_LIVING", "civil-affairs", "monthlyAllowance", 310, 620),
            new Source("DISABILITY", "civil-affairs", "disabilityGrade", 1, 4),
            new Source("DISASTER", "natural-resources", "estimatedLoss", 2_000, 15_000));

    private final Seed seed;
    private final RecordBook book;

    public Warnings(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters the warnings about the households of one place. */
    public void enter(List<Household> households, double diligence) {
        var chance = seed.chance("warnings", households.get(0).place().code());
        for (YearMonth month : Quarter.MONTHS) {
            for (Household household : households) {
                if (chance.hits(WARNED)) {
                    enterWarning(household, month, diligence, chance);
                }
            }
        }
    }

    private void enterWarning(Household household, YearMonth month, double diligence, Chance chance) {
        var source = SOURCES.get(chance.weighted(34, 6, 8, 6, 24, 10, 7, 5));
        var issuedOn = chance.workday(month.atDay(3), month.atDay(16));
        var verifyBy = month.atDay(VERIFY_BY_DAY);
        var verifiedOn = chance.hits(diligence)
                ? chance.day(issuedOn.plusDays(1), verifyBy)
                : verifyBy.plusDays(chance.between(1, 20));
        boolean verified = !verifiedOn.isAfter(Quarter.END);
        book.draft("monitoring/warnings", household.code() + "/" + month)
                .with("householdId", household.id())
                .at(household.place())
                .with("issuedOn", issuedOn)
                .with("verifyBy", verifyBy)
                .with("verifiedOn", verified ? verifiedOn : null)
                .with("bureau", source.bureau())
                .with("kind", source.kind())
                .with("values", values(source, issuedOn, chance))
                .with("outcome", verified ? (chance.hits(0.3) ? "CONFIRMED" : "UNFOUNDED") : null)
                .enter(verified ? verifiedOn : issuedOn, chance);
    }

    private static Map<String, String> values(Source source, LocalDate issuedOn, Chance chance) {
        Map<String, String> values = new TreeMap<>();
        values.put("asOf", issuedOn.minusDays(2).toString());
        values.put(source.value(), Integer.toString(chance.between(source.low(), source.high())));
        return values;
    }
}
