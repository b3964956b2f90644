package cn.anju.acceptance;

import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The households of one site of the worked example with whatever is recorded of them. */
final class ExamplePeople {
    private static final String MOVED_IN = "2019-01-01";

    private final Clerk clerk;
    private final String site;
    private final String siteCode;
    private final List<String> households = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    ExamplePeople(Clerk clerk, String site, String siteCode) {
        this.clerk = clerk;
        this.site = site;
        this.siteCode = siteCode;
    }

    /** Households, and in them as many persons able to work: one in each, the last one has the rest. */
    void enterHouseholds(List<JsonNode> facts, int able) {
        for (JsonNode fact : facts) {
            var household = Json.object(
                    "code",
                    "EX-" + site + households.size(),
                    "siteCode",
                    siteCode,
                    "settledOn",
                    ExampleRecords.from(fact),
                    "relocation",
                    "LIFTED",
                    "members",
                    4);
            if (fact.path("to").isTextual()) {
                household.put("leftOn", fact.path("to").asText());
            }
            households.add(clerk.enter("monitoring/households", household));
        }
        for (int person = 0; person < able; person++) {
            persons.add(clerk.enter("monitoring/persons", person(person)));
        }
    }

    private Map<String, Object> person(int number) {
        var identity = TestIdentity.of(site.charAt(0) * 100 + number);
        return Json.object(
                "householdId",
                householdOf(number),
                "from",
                MOVED_IN,
                "name",
                "赵某",
                "idNumber",
                identity.idNumber(),
                "sex",
                "1",
                "birthDate",
                identity.birthDate().toString(),
                "labourClass",
                "ORDINARY",
                "partyMember",
                false,
                "inSchool",
                false);
    }

    private String householdOf(int person) {
        return households.get(Math.min(person, households.size() - 1));
    }

    /** Revisits and policy cards; the example calls households A1, A2, … */
    void enterFollowUp(List<JsonNode> revisits, List<JsonNode> cards) {
        for (JsonNode fact : revisits) {
            clerk.enter(
                    "monitoring/revisits",
                    Json.object(
                            "householdId",
                            called(fact),
                            "visitedOn",
                            ExampleRecords.from(fact),
                            "visitor",
                            "某干部",
                            "membersChange",
                            "UNCHANGED",
                            "healthChange",
                            "UNCHANGED",
                            "industryChange",
                            "UNCHANGED",
                            "employmentChange",
                            "IMPROVED",
                            "incomeChange",
                            "IMPROVED",
                            "policiesReceived",
                            true,
                            "pairedSupport",
                            true,
                            "communityLife",
                            true,
                            "requestsSettled",
                            true,
                            "suddenHardship",
                            false));
        }
        for (JsonNode fact : cards) {
            clerk.enter(
                    "monitoring/policy-cards",
                    Json.object(
                            "householdId",
                            called(fact),
                            "issuedOn",
                            ExampleRecords.from(fact),
                            "year",
                            2022,
                            "postedOnWall",
                            true));
        }
    }

    void enterWarnings(List<JsonNode> due, int onTime) {
        int verified = 0;
        for (JsonNode fact : due) {
            var warning = Json.object(
                    "householdId",
                    households.get(0),
                    "issuedOn",
                    "2022-02-10",
                    "verifyBy",
                    ExampleRecords.from(fact),
                    "bureau",
                    "medical-insurance",
                    "kind",
                    "MEDICAL_COST",
                    "values",
                    Map.of("selfPaidCost", "18600"));
            if (verified++ < onTime) {
                warning.put("verifiedOn", "2022-02-15");
                warning.put("outcome", "UNFOUNDED");
            }
            clerk.enter("monitoring/warnings", warning);
        }
    }

    /** Labourers, all able and willing, in so many households, of which so many have somebody employed. */
    void enterWork(List<JsonNode> labourers, int householdsWilling, int householdsEmployed) {
        var willing = new HashSet<String>();
        var employed = new HashSet<String>();
        for (int i = 0; i < labourers.size(); i++) {
            String from = ExampleRecords.from(labourers.get(i));
            String household = householdOf(i);
            boolean isWilling = willing.contains(household) || willing.size() < householdsWilling;
            if (isWilling) {
                willing.add(household);
            }
            String labourer = clerk.enter(
                    "employment/labourers",
                    Json.object(
                            "personId",
                            persons.get(i),
                            "householdId",
                            household,
                            "from",
                            from,
                            "able",
                            true,
                            "willing",
                            isWilling,
                            "labourClass",
                            "ORDINARY"));
            if (employed.size() < householdsEmployed && employed.add(household)) {
                clerk.enter(
                        "employment/employments",
                        Json.object("labourerId", labourer, "from", from, "channel", "COUNTY", "employer", "某厂"));
            }
        }
    }

    private String called(JsonNode fact) {
        return households.get(Character.digit(fact.path("subject").asText().charAt(1), 10) - 1);
    }
}
