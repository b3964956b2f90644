package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticCreditCodes;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of collective organisations: what may be booked, and how a mistake is reversed. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CollectiveEconomyTest {
    private static final String ORGANIZATIONS = "collective-organizations";
    private static final String ENTRIES = "collective-entries";

    private String organization;

    @BeforeEach
    void organization() {
        Places.await();
        organization = Client.create(ORGANIZATIONS, organizationAt(SITE));
    }

    @Test
    void writesMoneyWithTwoDecimals() {
        String id = Client.create(ENTRIES, with(income(), "amount", new BigDecimal("2800")));
        assertThat(Client.get(ENTRIES + "/" + id).extract().asString()).contains("\"amount\":2800.00,");
        assertThat(Client.post(ENTRIES, with(income(), "amount", new BigDecimal("2.5")))
                        .extract()
                        .asString())
                .contains("\"amount\":2.50,");
    }

    @ParameterizedTest
    @CsvSource({"0,not-zero", "-5,reversal-sign", "1.005,digits", "1000000000000,digits"})
    void refusesAmountsThatCannotBeBooked(String amount, String code) {
        refused(with(income(), "amount", new BigDecimal(amount)), "/amount", code);
    }

    @Test
    void wantsExactlyOneClass() {
        refused(without(income(), "incomeClass"), "/incomeClass", "either");
        refused(with(income(), "expenseClass", "WAGES"), "/incomeClass", "either");
        Client.create(ENTRIES, income());
        Client.create(ENTRIES, with(without(income(), "incomeClass"), "expenseClass", "WAGES"));
    }

    @Test
    void keepsTheBooksOfAnOrganizationAtItsSite() {
        refused(with(income(), "siteCode", OTHER_SITE), "/siteCode", "place-mismatch");
        refused(with(income(), "organizationId", UUID.randomUUID()), "/organizationId", "unknown-reference");
    }

    @Test
    void neverChangesAnEntry() {
        String id = Client.create(ENTRIES, income());
        Client.patch(ENTRIES, id, 1, Map.of("memo", "x")).statusCode(409).body("code", equalTo("append-only"));
        Client.makeVoid(ENTRIES, id).statusCode(409).body("code", equalTo("append-only"));
    }

    @Test
    void reversesInPartsUpToTheWhole() {
        String entry = Client.create(ENTRIES, income());
        Client.create(ENTRIES, reversal(entry, "-1000"));
        refused(reversal(entry, "-1800.01"), "/amount", "reversal-exceeds")
                .body("violations[0].message", containsString("1800.00"));
        Client.create(ENTRIES, reversal(entry, "-1800"));
        refused(reversal(entry, "-0.01"), "/amount", "reversal-exceeds");
        Client.get(ENTRIES + "?reverses=" + entry + "&sort=recordedAt")
                .body("items.amount", contains(-1000.0f, -1800.0f));
    }

    @Test
    void reversesOnlyWhatIsOfTheSameBooks() {
        String entry = Client.create(ENTRIES, income());
        String another = Client.create(ORGANIZATIONS, organizationAt(SITE));
        refused(with(reversal(entry, "-1"), "organizationId", another), "/organizationId", "reversal-differs");
        refused(with(reversal(entry, "-1"), "incomeClass", "GRANT"), "/incomeClass", "reversal-differs");
        refused(
                with(without(reversal(entry, "-1"), "incomeClass"), "expenseClass", "WAGES"),
                "/incomeClass",
                "reversal-differs");
        refused(with(reversal(entry, "-1"), "bookedOn", "2022-03-14"), "/bookedOn", "not-before");
        refused(with(reversal(entry, "-1"), "amount", 1), "/amount", "reversal-sign");
        refused(reversal(UUID.randomUUID().toString(), "-1"), "/reverses", "unknown-reference");
        String reversal = Client.create(ENTRIES, reversal(entry, "-1"));
        refused(reversal(reversal, "-1"), "/reverses", "reversal-of-reversal");
    }

    @Test
    void givesTheSameReversalForTheSameKeyThoughNothingIsLeft() {
        String entry = Client.create(ENTRIES, income());
        String key = UUID.randomUUID().toString();
        var first = keyed(key, reversal(entry, "-2800"));
        var second = keyed(key, reversal(entry, "-2800.00"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void neverReversesMoreThanTheEntryEvenAtTheSameMoment() throws Exception {
        String entry = Client.create(ENTRIES, income());
        Callable<Response> reversal =
                () -> Client.sending(Tokens.system(), reversal(entry, "-1000")).post(Client.path(ENTRIES));
        assertThat(Client.atOnce(Collections.nCopies(8, reversal))).isEqualTo(Map.of(201, 2, 422, 6));
    }

    @Test
    void knowsAnOrganizationByItsCreditCode() {
        var twice = organizationAt(OTHER_SITE);
        Client.create(ORGANIZATIONS, twice);
        Client.post(ORGANIZATIONS, twice).statusCode(409).body("violations[0].pointer", equalTo("/creditCode"));
        String wrong = twice.get("creditCode").toString().replaceFirst("MF", "MG");
        Client.post(ORGANIZATIONS, with(twice, "creditCode", wrong))
                .statusCode(422)
                .body("violations[0].code", equalTo("credit-code"));
    }

    private static io.restassured.response.ValidatableResponse refused(
            Map<String, ?> entry, String pointer, String code) {
        return Client.post(ENTRIES, entry)
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    private static Response keyed(String key, Map<String, ?> entry) {
        return Client.sending(Tokens.system(), entry)
                .header("Idempotency-Key", key)
                .post(Client.path(ENTRIES));
    }

    private Map<String, Object> income() {
        return new HashMap<>(Map.of(
                "siteCode",
                SITE,
                "bookedOn",
                "2022-03-15",
                "organizationId",
                organization,
                "incomeClass",
                "LEASING",
                "amount",
                new BigDecimal("2800.00"),
                "memo",
                "门面租金"));
    }

    private Map<String, Object> reversal(String entry, String amount) {
        return with(with(income(), "reverses", entry), "amount", new BigDecimal(amount));
    }

    private static Map<String, Object> organizationAt(String site) {
        return new HashMap<>(Map.of(
                "siteCode",
                site,
                "establishedOn",
                "2021-04-12",
                "name",
                "安置点股份经济合作社",
                "creditCode",
                SyntheticCreditCodes.next()));
    }
}
