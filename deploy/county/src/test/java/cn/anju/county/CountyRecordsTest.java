package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.Entries.Entry;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.book.Quarter;
import cn.anju.county.industry.CreditCodes;
import cn.anju.county.reference.Bureau;
import cn.anju.county.seed.Seed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountyRecordsTest {
    private static final Set<String> LEDGERS = Set.of(
            "assessment/supervisions",
            "site/regions",
            "site/bureaus",
            "site/sites",
            "site/site-leaders",
            "site/site-residents",
            "site/leader-hearings",
            "site/liaison-cadres",
            "site/demonstration-acceptances",
            "site/leader-visits",
            "site/inspections",
            "site/hazards",
            "site/facilities",
            "site/environment-campaigns",
            "site/staff",
            "site/service-windows",
            "site/activities",
            "site/dwellings",
            "site/dwelling-rentals",
            "site/dwelling-extensions",
            "site/old-houses",
            "site/party-organizations",
            "site/party-admissions",
            "site/building-leaders",
            "site/co-building-partners",
            "site/co-building-contributions",
            "site/maintenance-orders",
            "monitoring/households",
            "monitoring/persons",
            "monitoring/revisits",
            "monitoring/comparison-sources",
            "monitoring/policies",
            "monitoring/entitlements",
            "monitoring/monitoring-lines",
            "monitoring/incomes",
            "monitoring/support-pairings",
            "monitoring/seasonal-returns",
            "monitoring/clues",
            "monitoring/cases",
            "monitoring/support-measures",
            "monitoring/case-updates",
            "monitoring/warnings",
            "monitoring/policy-cards",
            "employment/labourers",
            "employment/employments",
            "employment/job-postings",
            "employment/trainings",
            "industry/collective-organizations",
            "industry/collective-entries",
            "industry/collective-assets",
            "industry/book-closings",
            "industry/industries",
            "industry/bases",
            "industry/idle-assets",
            "industry/land-transfers",
            "industry/land-rents",
            "industry/garden-plots",
            "industry/garden-allotments",
            "industry/cooperatives",
            "industry/sales-channels",
            "industry/deliveries");

    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("leaderId", "site/site-leaders"),
            Map.entry("inspectionId", "site/inspections"),
            Map.entry("dwellingId", "site/dwellings"),
            Map.entry("facilityId", "site/facilities"),
            Map.entry("partnerId", "site/co-building-partners"),
            Map.entry("householdId", "monitoring/households"),
            Map.entry("personId", "monitoring/persons"),
            Map.entry("policyId", "monitoring/policies"),
            Map.entry("labourerId", "employment/labourers"),
            Map.entry("labourerIds", "employment/labourers"),
            Map.entry("organizationId", "industry/collective-organizations"),
            Map.entry("industryId", "industry/industries"),
            Map.entry("transferId", "industry/land-transfers"),
            Map.entry("plotId", "industry/garden-plots"),
            Map.entry("channelId", "industry/sales-channels"),
            Map.entry("reverses", "industry/collective-entries"),
            Map.entry("clueId", "monitoring/clues"),
            Map.entry("caseId", "monitoring/cases"));

    private static final Set<String> DEADLINES = Set.of("dueOn", "closesOn", "verifyBy");
    private static final LocalDate LAST_RECORDED = LocalDate.of(2022, 4, 10);

    private static County county;
    private static Entries entries;

    @BeforeAll
    static void generate() throws JsonProcessingException {
        county = County.generate(Seed.DEMONSTRATION);
        entries = Entries.of(county);
    }

    @Test
    void sameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        assertThat(County.generate(Seed.DEMONSTRATION).records()).isEqualTo(county.records());
        assertThat(new HashSet<>(county.records()))
                .noneMatch(new HashSet<>(County.generate(5).records())::contains);
    }

    @Test
    void fillsEveryLedgerWithinTheSizeThatLoadsInAMinute() {
        assertThat(entries.byLedger().keySet()).containsExactlyInAnyOrderElementsOf(LEDGERS);
        assertThat(county.records()).hasSizeBetween(27_000, 35_000);
    }

    @Test
    void idsAreUnique() {
        assertThat(county.records()).extracting(LedgerRecord::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRecordComesAfterThoseItRefersTo() {
        Map<String, Set<String>> known = new HashMap<>();
        Set<String> sites = new HashSet<>();
        Set<String> regions = new HashSet<>();
        entries.all().forEach(entry -> {
            if (entry.ledger().equals("site/regions")) {
                regions.add(entry.text("code"));
            }
            if (entry.ledger().equals("site/sites")) {
                sites.add(entry.text("code"));
            }
            REFERENCES.forEach((field, ledger) -> assertKnown(known.getOrDefault(ledger, Set.of()), field, entry));
            assertKnown(sites, "siteCodes", entry);
            assertKnown(sites, "siteCode", entry);
            assertKnown(regions, "regionCode", entry);
            assertKnown(regions, "originRegionCode", entry);
            known.computeIfAbsent(entry.ledger(), ledger -> new HashSet<>())
                    .add(entry.id().toString());
        });
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
    void householdsHaveThePeopleThatTheyCountAndSitesToo() {
        var persons = new HashMap<String, Integer>();
        entries.in("monitoring/persons").forEach(person -> persons.merge(person.text("householdId"), 1, Integer::sum));
        var residents = new HashMap<String, Integer>();
        entries.in("monitoring/households").forEach(household -> {
            int members = household.fields().path("members").asInt();
            assertThat(persons.get(household.id().toString())).isEqualTo(members);
            residents.merge(household.text("siteCode"), members, Integer::sum);
        });

        assertThat(entries.in("site/sites")).allSatisfy(site -> assertThat(residents.get(site.text("code")))
                .isEqualTo(site.fields().path("residents").asInt()));
        assertThat(residents.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(8523);
    }

    @Test
    void recordsOfAHouseholdAreWhereItLives() {
        var place = new HashMap<String, String>();
        entries.in("monitoring/households")
                .forEach(household -> place.put(household.id().toString(), where(household)));

        assertThat(entries.all().filter(entry -> entry.fields().has("householdId")))
                .allSatisfy(entry -> assertThat(where(entry)).isEqualTo(place.get(entry.text("householdId"))));
    }

    @Test
    void nothingHappensAfterTheQuarterAndNothingIsRecordedBeforeItHappens() {
        entries.all().forEach(entry -> entry.fields().properties().forEach(field -> {
            String value = field.getValue().asText();
            if (value.matches("\\d{4}-\\d{2}-\\d{2}") && !DEADLINES.contains(field.getKey())) {
                var recordedOn = LocalDate.parse(entry.text("recordedOn"));
                var day = LocalDate.parse(value);
                assertThat(day)
                        .as("%s of %s", field.getKey(), entry)
                        .isBeforeOrEqualTo(field.getKey().equals("recordedOn") ? LAST_RECORDED : Quarter.END)
                        .isBeforeOrEqualTo(recordedOn);
            }
        }));
    }

    @Test
    void spansEndAfterTheyBegin() {
        assertThat(entries.all().filter(entry -> entry.fields().has("to")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.text("from")).isLessThan(entry.text("to")));
        assertThat(entries.in("site/hazards").stream()
                        .filter(hazard -> !hazard.text("verifiedOn").isEmpty()))
                .allSatisfy(hazard ->
                        assertThat(hazard.text("verifiedOn")).isGreaterThanOrEqualTo(hazard.text("rectifiedOn")));
    }

    @Test
    void someRecordsAreLate() {
        long late = entries.in("monitoring/revisits").stream()
                .filter(revisit -> !revisit.text("visitedOn")
                        .substring(0, 7)
                        .equals(revisit.text("recordedOn").substring(0, 7)))
                .count();

        assertThat(late).isBetween(20L, 800L);
    }

    @Test
    void codesAreUnique() {
        assertThat(entries.in("monitoring/households"))
                .extracting(entry -> entry.text("code"))
                .doesNotHaveDuplicates();
        assertThat(entries.in("site/sites"))
                .extracting(entry -> entry.text("code"))
                .doesNotHaveDuplicates();
        assertThat(entries.in("site/regions"))
                .extracting(entry -> entry.text("code"))
                .doesNotHaveDuplicates();
        assertThat(entries.in("monitoring/persons"))
                .extracting(entry -> entry.text("idNumber"))
                .doesNotHaveDuplicates();
        assertThat(entries.in("employment/labourers"))
                .extracting(entry -> entry.text("personId"))
                .doesNotHaveDuplicates();
    }

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
    void moneyHasTwoDecimals() {
        assertThat(county.records().stream().filter(record -> record.json().contains("\"amount\"")))
                .allMatch(record -> record.json().matches(".*\"amount\":-?\\d+\\.\\d{2}[,}].*"));
    }

    @Test
    void warningsComeFromBureausThatThePlanNames() {
        var bureaus = county.reference().bureaus().stream().map(Bureau::code).toList();

        assertThat(entries.in("monitoring/warnings")).hasSizeGreaterThan(100).allSatisfy(warning -> {
            assertThat(bureaus).contains(warning.text("bureau"));
            assertThat(warning.fields().has("outcome"))
                    .isEqualTo(warning.fields().has("verifiedOn"));
        });
    }

    @Test
    void townAndParkSitesHaveCadresOnBothSidesWithGaps() {
        var pairings = entries.in("monitoring/support-pairings");
        var town = county.sites().stream()
                .filter(site -> site.site().inTown())
                .findFirst()
                .orElseThrow();
        var origins =
                pairings.stream().filter(p -> p.text("side").equals("ORIGIN")).toList();

        assertThat(origins)
                .hasSizeBetween(town.households().size() / 2, town.households().size() - 1)
                .allMatch(pairing -> pairing.text("siteCode").equals(town.code()));
        assertThat(pairings).hasSizeBetween(1_300, 1_900);
    }

    @Test
    void someOfThoseWhoWentBackToFarmHaveNotSigned() {
        var returns = entries.in("monitoring/seasonal-returns");
        long unsigned = returns.stream()
                .filter(back -> back.text("commitmentSignedOn").isEmpty())
                .count();

        assertThat(returns).hasSizeBetween(25, 80);
        assertThat(unsigned).isBetween(1L, 25L);
    }

    @Test
    void casesStandAtEveryKindOfPoint() {
        var last = county.courses().stream()
                .filter(course -> !course.steps().isEmpty())
                .map(course -> course.steps().get(course.steps().size() - 1).get("action"))
                .toList();

        assertThat(county.courses()).hasSizeBetween(25, 60);
        assertThat(last)
                .contains("APPROVE", "DISMISS")
                .containsAnyOf("AUTHORISE", "VERIFY", "VOTE", "PUBLISH", "END_NOTICE");
        assertThat(county.courses().stream().flatMap(course -> course.steps().stream()))
                .allMatch(step -> step.get("on").toString().compareTo("2022-03-31") <= 0);
        assertThat(entries.in("monitoring/support-measures")).hasSizeBetween(8, 40);
        assertThat(entries.in("monitoring/case-updates")).hasSizeGreaterThan(15);
    }

    @Test
    void aFewHouseholdsEarnLessThanTheLine() {
        long poor = entries.in("monitoring/incomes").stream()
                .filter(income -> perHead(income) < 6_500)
                .count();

        assertThat(entries.in("monitoring/incomes")).hasSize(1_655);
        assertThat(poor).isBetween(20L, 600L);
    }

    @Test
    void theCatalogueHasEveryLevelAndLocalPolicies() {
        assertThat(entries.in("monitoring/policies"))
                .extracting(policy -> policy.text("level"))
                .contains("NATIONAL", "PROVINCE", "CITY", "COUNTY");
        assertThat(entries.in("monitoring/policies")).anyMatch(policy -> policy.flag("local"));
        assertThat(entries.in("monitoring/entitlements")).hasSizeBetween(800, 2_500);
    }

    @Test
    void tenBureausSubmitTheirData() {
        var bureaus = county.reference().bureaus().stream().map(Bureau::code).toList();

        assertThat(entries.in("monitoring/comparison-sources"))
                .hasSize(10)
                .extracting(source -> source.text("bureau"))
                .doesNotHaveDuplicates()
                .isSubsetOf(bureaus);
    }

    @Test
    void everySiteHasALeaderAndTheCountyAChief() {
        assertThat(entries.in("site/site-leaders").stream()
                        .filter(leader -> leader.text("level").equals("SITE")
                                && leader.text("to").isEmpty()))
                .extracting(leader -> leader.text("siteCode"))
                .containsExactlyElementsOf(
                        county.sites().stream().map(site -> site.code()).toList());
        assertThat(entries.in("site/site-leaders").stream()
                        .filter(leader -> leader.text("level").equals("CHIEF")))
                .hasSize(1);
    }

    @Test
    void jobsArePostedAtSeveralSitesAtOnce() {
        assertThat(entries.in("employment/job-postings").stream()
                        .filter(posting -> posting.fields().path("siteCodes").size() > 1))
                .hasSizeGreaterThan(20);
    }

    private static void assertKnown(Set<String> known, String field, Entry entry) {
        assertThat(ids(entry.fields().path(field))).as("%s of %s", field, entry).allMatch(known::contains);
    }

    private static BigDecimal amount(Entry entry) {
        return entry.fields().path("amount").decimalValue();
    }

    private static double perHead(Entry income) {
        double earned = -income.fields().path("businessCosts").asDouble();
        for (String part : List.of("wages", "business", "property", "transfers")) {
            earned += income.fields().path(part).asDouble();
        }
        return earned / income.fields().path("members").asInt();
    }

    private static String where(Entry entry) {
        return entry.text("siteCode") + entry.text("regionCode");
    }

    private static List<String> ids(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return List.of(value.asText());
    }
}
