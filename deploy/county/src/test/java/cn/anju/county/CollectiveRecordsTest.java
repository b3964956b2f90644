package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.Entries.Entry;
import cn.anju.county.industry.CreditCodes;
import java.math.BigDecimal;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** Organisations, their books and the main industries. */
class CollectiveRecordsTest {
    private final County county = Entries.demonstration().county();
    private final Entries entries = Entries.demonstration();

    @Test
    void creditCodesAreSyntheticAndValid() {
        var codes = entries.in("industry/collective-organizations").stream()
                .map(entry -> entry.text("creditCode"))
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code).matches("N2999999[0-9A-HJ-NPQRTUWXY]{10}");
            assertThat(code.charAt(17)).isEqualTo(CreditCodes.checkCharacter(code.substring(0, 17)));
        });
    }

    @Test
    void creditCodesFollowTheStandard() {
        assertThat(CreditCodes.checkCharacter("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void oneMainIndustryPerSiteAtMost() {
        assertThat(entries.in("industry/industries").stream().filter(industry -> industry.flag("main")))
                .extracting(industry -> industry.text("siteCode"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theReversalTakesBackExactlyWhatWasBooked() {
        var byId = new HashMap<String, Entry>();
        entries.in("industry/collective-entries")
                .forEach(entry -> byId.put(entry.id().toString(), entry));
        var reversals = byId.values().stream()
                .filter(entry -> entry.fields().has("reverses"))
                .toList();

        assertThat(reversals).hasSize(1).allSatisfy(reversal -> {
            var reversed = byId.get(reversal.text("reverses"));
            assertThat(amount(reversal)).isEqualByComparingTo(amount(reversed).negate());
            assertThat(reversal.text("incomeClass")).isEqualTo(reversed.text("incomeClass"));
            assertThat(reversal.text("organizationId")).isEqualTo(reversed.text("organizationId"));
        });
        assertThat(byId.values())
                .allMatch(entry -> amount(entry).signum() > 0 || entry.fields().has("reverses"));
    }

    @Test
    void reversalsAreNotSentTogetherWithWhatTheyReverse() {
        var records = county.records();
        int reversal = -1;
        int reversed = -1;
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).json().contains("\"reverses\"")) {
                reversal = i;
            }
            if (records.get(i).json().contains(":28000.00")) {
                reversed = i;
            }
        }

        assertThat(reversed).isNotNegative().isLessThan(reversal);
        assertThat(records.subList(reversed, reversal))
                .anyMatch(record -> !record.ledgerPath().equals("industry/collective-entries"));
    }

    @Test
    void moneyHasTwoDecimals() {
        assertThat(county.records().stream().filter(record -> record.json().contains("\"amount\"")))
                .allMatch(record -> record.json().matches(".*\"amount\":-?\\d+\\.\\d{2}[,}].*"));
    }

    private static BigDecimal amount(Entry entry) {
        return entry.fields().path("amount").decimalValue();
    }
}
