package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.Entries.Entry;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.book.Quarter;
import cn.anju.county.seed.Seed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds of all records together, whatever they are about. */
class CountyRecordsTest {
    private static final Set<String> LEDGERS = Set.of(
            "assessment/acceptances",
            "assessment/county-records",
            "assessment/supervisions",
            "assessment/task-reports",
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

    private final County county = Entries.demonstration().county();
    private final Entries entries = Entries.demonstration();

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

    private static void assertKnown(Set<String> known, String field, Entry entry) {
        assertThat(ids(entry.fields().path(field))).as("%s of %s", field, entry).allMatch(known::contains);
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
