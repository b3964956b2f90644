package cn.anju.assessment.fivetype;

import static cn.anju.assessment.testing.Events.active;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites on their way to be accepted as examples of their types (clauses 25 and 26, annex 2). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FiveTypeStoryTest {
    private static final String COUNTY = "991352";
    private static final String LIVABLE = COUNTY + "-S01";
    private static final String COLLECTIVE = COUNTY + "-S02";
    private static final String EMPLOYMENT = COUNTY + "-S03";
    private static final String PLANNING = COUNTY + "-S04";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String OTHER_COUNTY = "991354";
    private static final String STRANGER = Tokens.inRegions("county-admin", "991353");

    @Inject
    EventDispatcher dispatcher;

    @BeforeEach
    void county() {
        site(LIVABLE, "LIVABLE_ECOLOGY", 2022);
        site(COLLECTIVE, "COLLECTIVE_ECONOMY", 2022);
        site(EMPLOYMENT, "EMPLOYMENT_GROWTH", 2023);
        site(PLANNING, "LIVABLE_ECOLOGY", 2023);
        for (String facility : List.of("WASTE", "SEWAGE", "POINTS_SHOP")) {
            facility(facility);
        }
        tell(LIVABLE, "industry.garden-plot", "'from': '2021-05-01', 'areaMu': 3, 'householdIds': []");
        tell(COLLECTIVE, "industry.collective-organization", "'establishedOn': '2021-05-01'");
        tell(
                COLLECTIVE,
                "industry.collective-entry",
                "'bookedOn': '2022-04-01', 'incomeClass': 'LEASING', 'amount': 20000");
        tell(EMPLOYMENT, "employment.training", "'heldOn': '2022-02-01', 'kind': 'STARTUP'");
        tell(EMPLOYMENT, "employment.labourer", "'from': '2022-01-01', 'personId': 'p1'");
        tell(EMPLOYMENT, "employment.workshop", "'from': '2021-01-01', 'state': 'NORMAL'");
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsWhatIndustryAndManagementHave() {
        String industry = OTHER_COUNTY + "-S01";
        String managed = OTHER_COUNTY + "-S02";
        site(industry, "THRIVING_INDUSTRY", 2022);
        site(managed, "MANAGED_SERVICE", 2022);
        tell(industry, "industry.base", "'from': '2022-01-01', 'shared': true, 'operating': true");
        tell(industry, "industry.cooperative", "'from': '2022-01-01', 'householdIds': ['h1', 'h2']");
        tell(industry, "industry.distribution", "'decidedOn': '2022-05-01', 'lines': [{'householdId': 'h1'}]");
        tell(
                managed,
                "site.party-organization",
                "'establishedOn': '2022-01-01', 'kind': 'GROUP', 'buildingLeaders': 3");
        tell(managed, "site.co-building-partner", "'from': '2022-01-01', 'fundsRaised': 5000");
        String admin = Tokens.inRegions("county-admin", OTHER_COUNTY);
        Client.get(admin, "five-types?type=THRIVING_INDUSTRY&on=2022-06-30")
                .statusCode(200)
                .body("items[0].missesFor", contains("garden-plots", "main-industry"))
                .body(criterion("household-income") + "value", equalTo(2))
                .body(criterion("shared-base") + "state", equalTo("MET"));
        Client.get(admin, "five-types?type=MANAGED_SERVICE&on=2022-06-30")
                .statusCode(200)
                .body(criterion("party-organisation") + "state", equalTo("MET"))
                .body(criterion("building-leaders") + "state", equalTo("MET"))
                .body(criterion("co-building-funds") + "state", equalTo("MET"))
                .body(criterion("property-management") + "state", equalTo("NEEDS_PERSON"))
                .body(criterion("full-time-staff") + "state", equalTo("MISSING"));
    }

    private void site(String code, String type, int year) {
        dispatcher.receive(
                List.of(active("site.site", id(code), 1, """
                {'code': '%s', 'name': '安置点%s', 'regionCode': '%s101000', 'setting': 'VILLAGE', 'residents': 300,
                'households': 70, 'openedOn': '2018-10-01', 'fiveType': '%s', 'targetYear': %d}
                """.formatted(code, code, code.substring(0, 6), type, year))));
    }

    private void facility(String facilityClass) {
        tell(
                LIVABLE,
                "site.facility",
                "'from': '2022-01-01', 'facilityClass': '%s', 'condition': 'GOOD'".formatted(facilityClass));
    }

    private UUID tell(String site, String type, String fields) {
        UUID id = id(site + type + fields);
        dispatcher.receive(List.of(active(type, id, 1, "{'siteCode': '%s', %s}".formatted(site, fields))));
        return id;
    }

    private static ValidatableResponse checklist(String site, String on) {
        return Client.get(ADMIN, "five-types?siteCode=" + site + "&on=" + on).statusCode(200);
    }

    private static String criterion(String id) {
        return "items[0].criteria.find { it.id == '%s' }.".formatted(id);
    }

    private static ValidatableResponse take(String token, String id, int version, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path("acceptances/" + id + "/" + step))
                .then();
    }

    private static String plan(String site) {
        return Client.post(
                        ADMIN,
                        "acceptances",
                        Map.of(
                                "siteCode",
                                site,
                                "fiveType",
                                "LIVABLE_ECOLOGY",
                                "plannedOn",
                                "2022-03-10",
                                "plan",
                                "建设小舞台，整治庭院"))
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .extract()
                .path("id");
    }

    private static Map<String, Object> found(String criterion, boolean met) {
        return Map.of("criterion", criterion, "met", met, "note", "现场查看");
    }

    private static Map<String, Object> inspection(String day, List<Map<String, Object>> findings) {
        return Map.of("inspectedOn", day, "inspector", "县创建验收组", "findings", findings);
    }

    @Test
    void aSiteIsPlannedReturnedAndAccepted() {
        checklist(LIVABLE, "2022-06-30")
                .body("items[0].met", equalTo(5))
                .body("items[0].missing", equalTo(1))
                .body("items[0].needsPerson", equalTo(2))
                .body(criterion("waste") + "state", equalTo("MET"))
                .body(criterion("waste") + "evidence[0].recordType", equalTo("site.facility"))
                .body(criterion("waste") + "evidence[0].href", notNullValue())
                .body(criterion("stage") + "state", equalTo("MISSING"))
                .body(criterion("look") + "state", equalTo("NEEDS_PERSON"));
        String manager = Tokens.atSites("site-manager", LIVABLE);
        String id = plan(LIVABLE);
        var check = Map.of("checkedOn", "2022-07-01", "report", "逐项自查");
        var both = List.of(found("look", true), found("orderly-management", true));
        var decision = Map.of("decidedOn", "2022-07-20", "verdict", "缺小舞台");
        take(ADMIN, id, 1, "inspect", inspection("2022-07-10", both))
                .statusCode(409)
                .body("detail", containsString("SELF_CHECK"));
        take(manager, id, 1, "self-check", Client.with(check, "checkedOn", "2022-03-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/checkedOn"));
        take(manager, id, 1, "self-check", check).statusCode(200).body("state", equalTo("SELF_CHECKED"));
        take(manager, id, 2, "inspect", inspection("2022-07-10", both)).statusCode(403);
        take(ADMIN, id, 1, "inspect", inspection("2022-07-10", both)).statusCode(412);
        take(ADMIN, id, 2, "inspect", inspection("2022-07-10", List.of(found("look", true), found("beauty", true))))
                .statusCode(422)
                .body("violations.pointer", contains("/findings/1/criterion", "/findings"))
                .body("violations.code", contains("enum", "findings-missing"));
        take(ADMIN, id, 2, "inspect", inspection("2022-07-10", both)).statusCode(200);
        take(ADMIN, id, 3, "accept", decision)
                .statusCode(409)
                .body("code", equalTo("criteria-missing"))
                .body("detail", containsString("stage"));
        take(ADMIN, id, 3, "return", decision)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("missing", contains("stage"));
        tell(LIVABLE, "site.facility", "'from': '2022-08-01', 'facilityClass': 'STAGE', 'condition': 'GOOD'");
        take(manager, id, 4, "self-check", Map.of("checkedOn", "2022-08-05", "report", "小舞台已建成"))
                .statusCode(200);
        take(ADMIN, id, 5, "inspect", inspection("2022-08-10", both)).statusCode(200);
        take(manager, id, 6, "accept", decision).statusCode(403);
        take(ADMIN, id, 6, "accept", Map.of("decidedOn", "2022-08-20", "verdict", "合格"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedOn", equalTo("2022-08-20"))
                .body("missing", nullValue());
        checklist(LIVABLE, "2022-09-01")
                .body("items[0].outlook", equalTo("ACCEPTED"))
                .body("items[0].acceptance.id", equalTo(id))
                .body("items[0].met", equalTo(8))
                .body(criterion("look") + "finding.inspector", equalTo("县创建验收组"));
        take(manager, plan(LIVABLE), 1, "self-check", Map.of("checkedOn", "2022-09-01", "report", "再次自查"))
                .statusCode(409)
                .body("code", equalTo("acceptance-under-way"));
        Client.get(STRANGER, "acceptances/" + id).statusCode(404);
        take(STRANGER, id, 7, "return", decision).statusCode(404);
    }

    @Test
    void aPlanIsDueAsTheAnnexSaysAndFollowsItsSteps() {
        Map<String, Object> plan =
                Map.of("siteCode", PLANNING, "fiveType", "LIVABLE_ECOLOGY", "plannedOn", "2022-03-10", "plan", "整治庭院");
        Client.post(ADMIN, "acceptances", plan).statusCode(201).body("dueOn", equalTo("2023-12-31"));
        refused(Client.with(plan, "state", "ACCEPTED"), "/state", "by-acceptance-step-only");
        refused(Client.with(plan, "missing", List.of("stage")), "/missing", "by-acceptance-step-only");
        refused(Client.with(plan, "dueOn", "2022-01-01"), "/dueOn", "not-before");
        refused(Client.with(plan, "siteCode", "991353-S01"), "/siteCode", "unknown-site");
        Client.post(Tokens.atSites("site-manager", PLANNING), "acceptances", plan)
                .statusCode(403);
    }

    private static void refused(Map<String, Object> plan, String pointer, String code) {
        Client.post(ADMIN, "acceptances", plan)
                .statusCode(422)
                .body("violations.pointer", hasItems(pointer))
                .body("violations.code", hasItems(code));
    }

    @Test
    void tellsWhoWillMissTheDeadlineAndForWhat() {
        checklist(COLLECTIVE, "2022-06-30")
                .body("items[0].dueOn", equalTo("2022-12-31"))
                .body("items[0].outlook", equalTo("LIKELY_TO_MISS"))
                .body(criterion("income") + "value", equalTo(20000))
                .body(criterion("income") + "needed", equalTo(30000))
                .body(criterion("income") + "expectedInTime", equalTo(true))
                .body("items[0].missesFor", contains("cooperative", "asset-register"));
        Client.get(ADMIN, "five-types/forecast?type=COLLECTIVE_ECONOMY&on=2022-06-30")
                .statusCode(200)
                .body("years.targetYear", contains(2022))
                .body("years[0].sites", equalTo(1))
                .body("years[0].outlooks.LIKELY_TO_MISS", equalTo(1))
                .body("items.siteCode", contains(COLLECTIVE))
                .body("items[0].missesFor.id", contains("cooperative", "asset-register"));
        checklist(COLLECTIVE, "2023-01-01")
                .body("items[0].outlook", equalTo("MISSED"))
                .body(criterion("income") + "value", equalTo(0));
    }

    @Test
    void countsShopsTrainingsAndCodes() {
        checklist(EMPLOYMENT, "2022-06-30")
                .body(criterion("training") + "state", equalTo("MET"))
                .body(criterion("workshop") + "state", equalTo("MET"))
                .body(criterion("nearby-employers") + "state", equalTo("NEEDS_PERSON"))
                .body(criterion("nearby-employers") + "value", equalTo(1))
                .body(criterion("labour-register") + "state", equalTo("MISSING"))
                .body(criterion("labour-register") + "evidence[0].done", equalTo(false));
        UUID labourer = id(EMPLOYMENT + "employment.labourer" + "'from': '2022-01-01', 'personId': 'p1'");
        tell(
                EMPLOYMENT,
                "employment.employment-code",
                "'issuedOn': '2022-07-01', 'expiresOn': '2023-07-01', 'labourerId': '%s'".formatted(labourer));
        checklist(EMPLOYMENT, "2022-07-30").body(criterion("labour-register") + "state", equalTo("MET"));
        checklist(EMPLOYMENT, "2023-07-30").body(criterion("training") + "state", equalTo("MISSING"));
    }

    @Test
    void listsEachCriterionWithWhatSettlesIt() {
        Client.get(ADMIN, "five-types/criteria")
                .statusCode(200)
                .body("items", hasSize(37))
                .body("items.findAll { it.query == null }.settledBy.unique()", contains("FINDING"));
        Client.get(ADMIN, "five-types/criteria?type=MANAGED_SERVICE")
                .body("items.id", hasItems("property-management", "full-time-staff"));
    }

    @Test
    void showsWhatIsInScopePageByPage() {
        Client.get(STRANGER, "five-types?regionCode=" + COUNTY).statusCode(200).body("items", empty());
        Client.get(Tokens.atSites("site-manager", COLLECTIVE), "five-types")
                .body("items.siteCode", contains(COLLECTIVE));
        String next = Client.get(ADMIN, "five-types?limit=3")
                .body("items.siteCode", contains(LIVABLE, COLLECTIVE, EMPLOYMENT))
                .extract()
                .path("nextCursor");
        Client.get(ADMIN, "five-types?limit=3&cursor=" + next)
                .body("items.siteCode", contains(PLANNING))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "five-types?type=NICE,?type",
        "five-types?on=2022-02-30,?on",
        "five-types?regionCode=x,?regionCode",
        "five-types?limit=0,?limit",
        "five-types?cursor=x,?cursor",
        "five-types/forecast?limit=5,?limit",
        "five-types/criteria?type=NICE,?type"
    })
    void refusesParametersNamingThem(String path, String pointer) {
        Client.get(ADMIN, path).statusCode(400).body("violations.pointer", hasItems(pointer));
    }
}
