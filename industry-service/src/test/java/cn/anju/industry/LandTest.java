package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Land that families let others use, what they are paid for it, and loans on it (clause 8). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LandTest {
    private static final OwnCounty COUNTY = new OwnCounty("991101");
    private static final String TRANSFERS = "land-transfers";
    private static final String RENTS = "land-rents";
    private static final String LOANS = "land-loans";

    private Place place;
    private UUID household;

    @BeforeEach
    void aFamily() {
        place = COUNTY.place(1);
        Places.await(place);
        household = COUNTY.household(place);
    }

    private Map<String, Object> transfer() {
        return new HashMap<>(Map.of(
                "householdId",
                household,
                "from",
                "2021-03-01",
                "landKind",
                "FARMLAND",
                "areaMu",
                3.2,
                "annualRent",
                1600,
                "transferee",
                "兴农合作社"));
    }

    private static Map<String, Object> rent(String transfer, String paidOn, Object amount) {
        return new HashMap<>(Map.of("transferId", transfer, "paidOn", paidOn, "amount", amount));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("violations.pointer", contains(pointer)).body("violations.code", contains(code));
    }

    @Test
    void isWhereTheFamilyLives() {
        COUNTY.post(TRANSFERS, transfer())
                .statusCode(201)
                .body("siteCode", equalTo(place.siteCode()))
                .body("annualRent", equalTo(1600.0f));
        var scattered = COUNTY.household(place.scattered());
        COUNTY.post(TRANSFERS, with(transfer(), "householdId", scattered))
                .statusCode(201)
                .body("siteCode", nullValue())
                .body("regionCode", equalTo(place.regionCode()));
        refused(COUNTY.post(TRANSFERS, with(transfer(), "areaMu", 0)), "/areaMu", "min");
        refused(COUNTY.post(TRANSFERS, with(transfer(), "to", "2021-03-01")), "/to", "not-after");
        Client.post(Tokens.atSites("site-manager", "991101-K99"), TRANSFERS, transfer())
                .statusCode(422);
    }

    @Test
    void owesTheRentOfEveryContractYearOnItsLastDay() {
        String transfer = COUNTY.create(TRANSFERS, with(transfer(), "to", "2023-09-01"));
        String path = TRANSFERS + "/" + transfer + "/rents?on=";
        COUNTY.get(path + "2022-02-27").body("years", empty()).body("due", equalTo(0.0f));
        COUNTY.get(path + "2022-02-28").body("due", equalTo(1600.0f)).body("arrears", equalTo(0.0f));
        COUNTY.get(path + "2022-03-01")
                .body("years.year", contains(2021))
                .body("years[0].lastDay", equalTo("2022-02-28"))
                .body("arrears", equalTo(1600.0f));
        COUNTY.post(RENTS, rent(transfer, "2022-03-05", 1000))
                .statusCode(201)
                .body("siteCode", equalTo(place.siteCode()))
                .body("year", equalTo(2021));
        COUNTY.get(path + "2022-03-04").body("paid", equalTo(0.0f));
        COUNTY.get(path + "2022-03-05").body("paid", equalTo(1000.0f)).body("arrears", equalTo(600.0f));
        COUNTY.get(path + "2023-12-31")
                .body("years.year", contains(2021, 2022, 2023))
                .body("years[2].lastDay", equalTo("2023-08-31"))
                .body("years[2].rent", equalTo(804.37f))
                .body("due", equalTo(4004.37f))
                .body("arrears", equalTo(3004.37f));
    }

    @Test
    void owesItOnTheFirstDayWhereThatIsAgreed() {
        String transfer = COUNTY.create(TRANSFERS, with(transfer(), "paidInAdvance", true));
        COUNTY.get(TRANSFERS + "/" + transfer + "/rents?on=2022-03-01")
                .body("years.dueOn", contains("2021-03-01", "2022-03-01"))
                .body("due", equalTo(3200.0f))
                .body("arrears", equalTo(1600.0f));
    }

    @Test
    void takesAPaymentForTheOldestYearThatIsNotPaidAndForNoYearMoreThanItsRent() {
        String transfer = COUNTY.create(TRANSFERS, transfer());
        String first = COUNTY.create(RENTS, rent(transfer, "2022-03-05", 1600));
        COUNTY.post(RENTS, rent(transfer, "2022-03-05", 700)).statusCode(201).body("year", equalTo(2022));
        refused(COUNTY.post(RENTS, rent(transfer, "2022-12-01", 901)), "/amount", "exceeds-rent");
        refused(COUNTY.post(RENTS, with(rent(transfer, "2022-12-01", 10), "year", 2020)), "/year", "no-contract-year");
        refused(COUNTY.post(RENTS, rent(transfer, "2022-12-01", 0)), "/amount", "min");
        refused(COUNTY.patch(RENTS, first, 1, Map.of("amount", 1601)), "/amount", "exceeds-rent");
        COUNTY.makeVoid(RENTS, first);
        COUNTY.post(RENTS, rent(transfer, "2022-12-01", 900)).statusCode(201).body("year", equalTo(2021));
        refused(
                COUNTY.post(RENTS, rent(UUID.randomUUID().toString(), "2022-12-01", 1)),
                "/transferId",
                "unknown-reference");
    }

    @Test
    void coversWhatWasPaidWhateverIsCorrectedInTheContract() {
        String transfer = COUNTY.create(TRANSFERS, transfer());
        COUNTY.create(RENTS, rent(transfer, "2022-03-05", 1600));
        refused(COUNTY.patch(TRANSFERS, transfer, 1, Map.of("annualRent", 1500)), "/annualRent", "below-rents");
        refused(COUNTY.patch(TRANSFERS, transfer, 1, Map.of("to", "2021-09-01")), "/to", "below-rents");
        COUNTY.patch(TRANSFERS, transfer, 1, Map.of("annualRent", 1700)).statusCode(200);
        Client.makeVoid(COUNTY.system(), TRANSFERS, transfer).statusCode(409).body("code", equalTo("referenced"));
    }

    @Test
    void neverTakesMoreThanTheRentThoughManyPaymentsComeAtOnce() throws Exception {
        String transfer = COUNTY.create(TRANSFERS, transfer());
        Callable<Response> payment = () -> Client.sending(
                        COUNTY.system(), with(rent(transfer, "2022-03-05", new BigDecimal("500.00")), "year", 2021))
                .post(Client.path(RENTS));
        assertThat(Client.atOnce(Collections.nCopies(8, payment))).isEqualTo(Map.of(201, 3, 422, 5));
    }

    @Test
    void listsThoseWhoAreOwedTheLongestFirst() {
        var other = COUNTY.place(2);
        Places.await(other);
        String late = COUNTY.create(TRANSFERS, with(transfer(), "householdId", COUNTY.household(other)));
        String later = COUNTY.create(
                TRANSFERS, with(with(transfer(), "householdId", COUNTY.household(other)), "from", "2021-05-01"));
        String paid = COUNTY.create(TRANSFERS, with(transfer(), "householdId", COUNTY.household(other)));
        COUNTY.create(RENTS, rent(paid, "2022-02-20", 1600));
        COUNTY.create(RENTS, rent(late, "2022-02-20", 600));
        String query = "rent-arrears?on=2022-06-30&siteCode=" + other.siteCode();
        COUNTY.get(query)
                .body("items.transferId", contains(late, later))
                .body("items[0].arrears", equalTo(1000.0f))
                .body("items[0].since", equalTo("2022-02-28"))
                .body("items[0].overdueDays", equalTo(122))
                .body("items[0].landKind", equalTo("FARMLAND"));
        var seen = new ArrayList<String>();
        String cursor = COUNTY.get(query + "&limit=1").extract().path("nextCursor");
        seen.addAll(COUNTY.get(query + "&limit=1&cursor=" + cursor).extract().path("items.transferId"));
        assertThat(seen).isEqualTo(List.of(later));
        COUNTY.get("rent-arrears?on=2022-04-30&siteCode=" + other.siteCode()).body("items.transferId", contains(late));
        Client.get(Tokens.atSites("site-manager", other.siteCode()), "rent-arrears?on=2022-06-30")
                .body("items.transferId", contains(late, later));
        String manager = Tokens.atSites("site-manager", place.siteCode());
        Client.get(manager, query).body("items", empty());
        Client.get(manager, TRANSFERS + "/" + late + "/rents").statusCode(404);
        Client.get(COUNTY.system(), "rent-arrears?on=june&cursor=x&since=1")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?on", "?cursor", "?since"));
    }

    private Map<String, Object> loan() {
        var loan = new HashMap<String, Object>(Map.of(
                "siteCode",
                place.siteCode(),
                "grantedOn",
                "2022-03-20",
                "amount",
                300000,
                "bank",
                "农商银行",
                "guarantor",
                "GOVERNMENT",
                "borrower",
                "兴农公司",
                "householdIds",
                List.of(household),
                "landKinds",
                List.of("WOODLAND", "FARMLAND"),
                "legalReview",
                true));
        loan.putAll(Map.of("reviewer", "司法局", "reviewedOn", "2022-03-10", "reviewOutcome", "APPROVED"));
        return loan;
    }

    @Test
    void keepsWhatALegalReviewOfALoanFound() {
        COUNTY.create(LOANS, loan());
        refused(COUNTY.post(LOANS, without(loan(), "reviewer")), "/reviewer", "required");
        refused(
                COUNTY.post(LOANS, with(without(without(loan(), "reviewer"), "reviewOutcome"), "legalReview", false)),
                "/reviewedOn",
                "not-reviewed");
        refused(COUNTY.post(LOANS, with(loan(), "dueOn", "2022-03-20")), "/dueOn", "not-after");
        refused(COUNTY.post(LOANS, with(loan(), "repaidOn", "2022-03-19")), "/repaidOn", "not-before");
        COUNTY.post(LOANS, with(loan(), "householdIds", List.of(household, household)))
                .statusCode(422);
        Client.post(Tokens.atSites("site-manager", place.siteCode()), LOANS, loan())
                .statusCode(403);
    }

    @Test
    void findsGuaranteesOfTheGovernmentWithoutAReviewBefore() {
        String right = COUNTY.create(LOANS, loan());
        String late = COUNTY.create(LOANS, with(loan(), "reviewedOn", "2022-03-25"));
        String rejected = COUNTY.create(LOANS, with(loan(), "reviewOutcome", "REJECTED"));
        var unreviewed = without(without(without(loan(), "reviewer"), "reviewOutcome"), "reviewedOn");
        String missing = COUNTY.create(LOANS, with(unreviewed, "legalReview", false));
        COUNTY.create(LOANS, with(with(unreviewed, "legalReview", false), "guarantor", "ENTERPRISE"));
        Client.get(COUNTY.system(), "integrity/government-guarantee-unreviewed?limit=500")
                .statusCode(200)
                .body("items.recordId", containsInAnyOrder(late, rejected, missing))
                .body("items.find { it.recordId == '" + missing + "' }.toString()", containsString(missing));
        assertThat(right).isNotNull();
    }
}
