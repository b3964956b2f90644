package cn.anju.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Fact;
import cn.anju.acceptance.client.Ranking;
import cn.anju.acceptance.client.Ranking.Place;
import cn.anju.acceptance.stack.DemonstrationCounty;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The county that {@code deploy/up} loads: ranked, and explained down to the records. */
@OnRunningStack
@Order(1)
class DemonstrationCountyIT {
    private static final String COUNTY = "360732";
    private static final int SITES = 29;

    private final RunningStack stack;
    private final Api api;
    private DemonstrationCounty county;

    DemonstrationCountyIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @BeforeEach
    void load() {
        county = stack.demonstrationCounty();
    }

    @Test
    void ranksItsTwentyNineSitesFromTheBestToTheLast() {
        var places = places();
        assertThat(places).hasSize(SITES);
        assertThat(places).extracting(Place::rank).isSorted().startsWith(1);
        assertThat(places).extracting(Place::total).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(places.get(0).total()).isGreaterThan(places.get(SITES - 1).total());
    }

    @Test
    void explainsTheLastSiteByAsManyFactsAsItsNumbersSay() {
        String last = places().get(SITES - 1).siteCode();
        var facts = Fact.of(api, last, "&period=2022-Q1").stream().collect(groupingBy(Fact::metric));
        var details = api.get("/api/v1/assessment/rankings/2022-Q1/sites/" + last)
                .expecting(200)
                .json()
                .path("indicators");
        Map<String, Integer> told = new TreeMap<>();
        Map<String, Integer> listed = new TreeMap<>();
        for (JsonNode indicator : details) {
            String metric = indicator.path("numeratorRule").asText();
            if (indicator.path("applicable").asBoolean() && !countsSubjectsOrMoney(metric)) {
                told.put(metric, indicator.path("numerator").decimalValue().intValueExact());
                listed.put(metric, facts.getOrDefault(metric, List.of()).size());
            }
        }
        assertThat(told).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void leadsFromEveryFactOfTheLastSiteToItsRecord() {
        String last = places().get(SITES - 1).siteCode();
        var facts = Fact.of(api, last, "&period=2022-Q1");
        assertThat(facts).isNotEmpty();
        var versions = facts.parallelStream()
                .map(fact -> {
                    var record = api.get(fact.href()).expecting(200);
                    return record.text("id") + " " + record.text("version") + " " + record.text("status");
                })
                .collect(toSet());
        assertThat(versions)
                .isEqualTo(facts.stream()
                        .map(fact -> fact.recordId() + " " + fact.recordVersion() + " ACTIVE")
                        .collect(toSet()));
    }

    @Test
    void hasSomethingToLookAtInEveryPartOfTheAssessment() {
        assertThat(all("supervisions", "kind")).contains("QUARTERLY", "UNANNOUNCED");
        assertThat(all("county-records", "kind")).contains("TRAINING", "APPROPRIATION", "CASE_STUDY");
        assertThat(all("task-reports", "state")).contains("REPORTED", "ACCEPTED", "RETURNED");
        assertThat(all("acceptances", "state")).contains("PLANNED", "SELF_CHECKED", "INSPECTED", "RETURNED");
        assertThat(api.get("/api/v1/assessment/acceptances?state=RETURNED")
                        .expecting(200)
                        .json()
                        .at("/items/0/missing")
                        .toString())
                .isEqualTo("[\"points-shop\",\"stage\",\"orderly-management\"]");
    }

    private List<String> all(String ledger, String field) {
        return api.get("/api/v1/assessment/" + ledger + "?limit=500&regionCode=" + COUNTY)
                .expecting(200)
                .json()
                .findValuesAsText(field);
    }

    @Test
    void changesNothingWhenItIsLoadedAgain() {
        var ranking = Ranking.of(api, COUNTY);
        var entries = journalEntries();
        var again = county.send();
        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(county.records().size());
        stack.awaitRest();
        assertThat(journalEntries()).isEqualTo(entries);
        assertThat(Ranking.of(api, COUNTY)).isEqualTo(ranking);
    }

    /** Without the sites of other tests, should these have come before. */
    private List<Place> places() {
        return Ranking.of(api, COUNTY).places().stream()
                .filter(place -> place.siteCode().startsWith(COUNTY + "-S"))
                .toList();
    }

    private Map<String, Long> journalEntries() {
        var entries = new TreeMap<String, Long>();
        RunningStack.ledgerServices()
                .forEach(service -> entries.put(service, stack.databases().journalEntries(service)));
        return entries;
    }

    private static boolean countsSubjectsOrMoney(String metric) {
        return List.of("inspection_kinds", "households_revisited", "cards_issued", "labourers", "collective_income")
                .contains(metric);
    }
}
