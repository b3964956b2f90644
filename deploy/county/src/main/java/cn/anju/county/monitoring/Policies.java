package cn.anju.county.monitoring;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.reference.CsvResource;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The catalogue of policies, and what they gave to households in the quarter (clause 6). */
public final class Policies {
    private static final int TENS = 10;

    private final Seed seed;
    private final RecordBook book;
    private final List<NamedCsvRecord> catalogue = new CsvResource("demonstration/policies.csv").rows(row -> row);

    public Policies(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enterCatalogue() {
        for (var policy : catalogue) {
            var from = LocalDate.parse(policy.getField("from"));
            var validIn = policy.getField("valid_in");
            book.draft("monitoring/policies", policy.getField("key"))
                    .with("name", policy.getField("name"))
                    .with("level", policy.getField("level"))
                    .with("local", Boolean.valueOf(policy.getField("local")))
                    .with("validIn", validIn.isEmpty() ? null : validIn)
                    .with("from", from)
                    .with("document", policy.getField("document"))
                    .with("content", policy.getField("content"))
                    .with("responsibleUnit", policy.getField("unit"))
                    .enter(from, seed.chance("policies", policy.getField("key")));
        }
    }

    /** Enters what the policies gave to the households of one place. */
    public void enterEntitlements(List<Household> households) {
        var chance = seed.chance("entitlements", households.get(0).place().code());
        for (Household household : households) {
            for (var policy : catalogue) {
                if (chance.hits(number(policy, "share") / 100.0)) {
                    enterEntitlement(household, policy, chance);
                }
            }
        }
    }

    private void enterEntitlement(Household household, NamedCsvRecord policy, Chance chance) {
        UUID policyId = seed.id("monitoring/policies", policy.getField("key"));
        var first = Quarter.later(Quarter.START.plusDays(9), LocalDate.parse(policy.getField("from")));
        var grantedOn = chance.workday(first, Quarter.END);
        book.draft("monitoring/entitlements", household.code() + "/" + policy.getField("key"))
                .with("householdId", household.id())
                .at(household.place())
                .with("policyId", policyId)
                .with("grantedOn", grantedOn)
                .withYuan(
                        "amount",
                        (long) TENS * chance.between(number(policy, "low") / TENS, number(policy, "high") / TENS))
                .enter(grantedOn, chance);
    }

    private static int number(NamedCsvRecord policy, String column) {
        return Integer.parseInt(policy.getField(column));
    }
}
