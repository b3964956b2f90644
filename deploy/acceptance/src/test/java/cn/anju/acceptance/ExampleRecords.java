package cn.anju.acceptance;

import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Turns the facts of the worked example into the records that amount to them, each entered in its own ledger. */
final class ExampleRecords {
    private static final Map<String, String> CREDIT_CODES =
            Map.of("A", "N2999999MA00000104", "B", "N2999999MA00000205");
    private static final Map<String, String> INSPECTIONS = Map.of("G", "GEOLOGICAL", "H", "HOUSING", "F", "FIRE");

    private final Clerk clerk;
    private final String township;

    ExampleRecords(Clerk clerk, String township) {
        this.clerk = clerk;
        this.township = township;
    }

    /** The code of a site that the example calls A, B or C. */
    static String code(String site) {
        return "360732-EX" + site;
    }

    void enter(JsonNode site, JsonNode allFacts) {
        String name = site.path("code").asText();
        clerk.openSite(
                code(name),
                township,
                Json.object(
                        "residents", site.path("residents").asInt(),
                        "setting", site.path("setting").asText(),
                        "fiveType", site.path("fiveType").asText()));
        var facts = StreamSupport.stream(allFacts.spliterator(), false)
                .filter(fact -> fact.path("site").asText().equals(name))
                .toList();
        new Book(name, facts).enterAll();
    }

    /** The ledgers of one site. */
    private final class Book {
        private final String site;
        private final Map<String, List<JsonNode>> facts = new HashMap<>();

        Book(String site, List<JsonNode> facts) {
            this.site = site;
            facts.forEach(fact -> this.facts
                    .computeIfAbsent(fact.path("metric").asText(), metric -> new ArrayList<>())
                    .add(fact));
        }

        void enterAll() {
            enterManagement();
            enterUpkeep();
            enterCollectiveEconomy();
            var people = new ExamplePeople(clerk, site, code(site));
            people.enterHouseholds(of("households"), of("persons_able").size());
            people.enterFollowUp(of("households_revisited"), of("cards_issued"));
            people.enterWarnings(of("warnings_due"), of("warnings_on_time").size());
            people.enterWork(
                    of("labourers"),
                    of("households_with_willing_worker").size(),
                    of("households_employed").size());
        }

        private void enterManagement() {
            of("leader_visits").forEach(f -> enter("site/leader-visits", "visitedOn", from(f), "purpose", "GUIDANCE"));
            of("leaders_ready")
                    .forEach(f -> enter(
                            "site/site-leaders",
                            "from",
                            "2021-03-01",
                            "name",
                            "某点长",
                            "level",
                            "SITE",
                            "planFiledOn",
                            "2022-03-01",
                            "dutiesFiledOn",
                            "2022-03-02",
                            "taskListFiledOn",
                            from(f)));
            of("service_windows")
                    .forEach(f -> enter(
                            "site/service-windows", "from", from(f), "services", List.of("EMPLOYMENT", "MEDIATION")));
            of("full_time_staff")
                    .forEach(f -> enter(
                            "site/staff", "from", from(f), "name", "某专干", "fullTime", true, "paidFromBudget", true));
            of("gratitude_sessions")
                    .forEach(f -> enter("site/activities", "heldOn", from(f), "kind", "THREE_TALKS_ONE_REVIEW"));
            of("job_postings")
                    .forEach(f -> clerk.enter(
                            "employment/job-postings",
                            Json.object(
                                    "siteCodes",
                                    List.of(code(site)),
                                    "publishedOn",
                                    from(f),
                                    "openings",
                                    3,
                                    "employer",
                                    "某公司",
                                    "title",
                                    "缝纫工")));
            of("skills_trainings")
                    .forEach(f -> enter("employment/trainings", "heldOn", from(f), "kind", "SKILLS", "title", "家政服务"));
        }

        private void enterUpkeep() {
            of("inspection_kinds")
                    .forEach(f -> enter(
                            "site/inspections",
                            "inspectedOn",
                            from(f),
                            "kind",
                            INSPECTIONS.get(f.path("subject").asText()),
                            "inspector",
                            "某巡查员"));
            int rectified = of("hazards_on_time").size();
            for (JsonNode fact : of("hazards_due")) {
                var hazard = Json.object(
                        "siteCode", code(site),
                        "foundOn", "2022-03-01",
                        "dueOn", from(fact),
                        "kind", "FIRE",
                        "severity", "LOW",
                        "description", "楼道堆放杂物");
                if (rectified-- > 0) {
                    hazard.put("rectifiedOn", "2022-03-14");
                }
                clerk.enter("site/hazards", hazard);
            }
            of("environment_campaigns")
                    .forEach(f -> enter("site/environment-campaigns", "heldOn", from(f), "kind", "CLEANING"));
            int good = of("facilities_good").size();
            for (JsonNode fact : of("facilities")) {
                String condition = good-- > 0 ? "GOOD" : "DAMAGED";
                enter("site/facilities", "from", from(fact), "facilityClass", "ROAD", "condition", condition);
            }
        }

        /** The books of a site without an organisation of the quarter are kept by one that is founded after it. */
        private void enterCollectiveEconomy() {
            of("idle_surveys").forEach(f -> enter("industry/idle-assets", "surveyedOn", from(f), "quantity", 0));
            if (of("collective_income").isEmpty()) {
                return;
            }
            String founded = of("collective_organizations").stream()
                    .map(ExampleRecords::from)
                    .findFirst()
                    .orElse("2022-04-02");
            String organization = enter(
                    "industry/collective-organizations",
                    "establishedOn",
                    founded,
                    "name",
                    "示例经济合作社" + site,
                    "creditCode",
                    CREDIT_CODES.get(site));
            String wrong = null;
            for (JsonNode fact : of("collective_income")) {
                var amount = fact.path("value").decimalValue();
                var entry = Json.object(
                        "siteCode",
                        code(site),
                        "bookedOn",
                        from(fact),
                        "organizationId",
                        organization,
                        "incomeClass",
                        "OPERATING",
                        "amount",
                        amount);
                if (amount.signum() < 0) {
                    entry.put("reverses", wrong);
                }
                wrong = clerk.enter("industry/collective-entries", entry);
            }
        }

        private String enter(String ledger, Object... namesAndValues) {
            var fields = Json.object(namesAndValues);
            fields.put("siteCode", code(site));
            return clerk.enter(ledger, fields);
        }

        private List<JsonNode> of(String metric) {
            return facts.getOrDefault(metric, List.of());
        }
    }

    static String from(JsonNode fact) {
        return fact.path("from").asText();
    }
}
