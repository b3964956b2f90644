package cn.anju.industry;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.SyntheticCreditCodes;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The books of one organisation, as its clerk keeps them. */
final class Books {
    private static final String COUNTY_ADMIN = Tokens.inRegions("county-admin", "360732");

    private final String token;
    private final String organization;

    private Books(String token, String organization) {
        this.token = token;
        this.organization = organization;
    }

    /** Books of a new organisation that puts three tenths of what it distributes into its reserves. */
    static Books at(String site) {
        return at(site, Tokens.system());
    }

    static Books at(String site, String token) {
        var organization = Map.of(
                "siteCode",
                site,
                "establishedOn",
                "2021-04-12",
                "name",
                "安置点股份经济合作社",
                "creditCode",
                SyntheticCreditCodes.next(),
                "reservePercent",
                30);
        return new Books(token, create(token, "collective-organizations", organization));
    }

    private static String create(String token, String ledger, Map<String, ?> record) {
        return Client.post(token, ledger, record).statusCode(201).extract().path("id");
    }

    String organization() {
        return organization;
    }

    Map<String, Object> income(String on, String incomeClass, Object amount) {
        return entry(on, "incomeClass", incomeClass, amount);
    }

    Map<String, Object> expense(String on, String expenseClass, Object amount) {
        return entry(on, "expenseClass", expenseClass, amount);
    }

    Map<String, Object> transfer(String on, String into, String from, Object amount) {
        return Client.with(entry(on, "counterAccount", from, amount), "account", into);
    }

    private Map<String, Object> entry(String on, String nature, String word, Object amount) {
        return new HashMap<>(Map.of(
                "organizationId",
                organization,
                "bookedOn",
                on,
                nature,
                word,
                "amount",
                new BigDecimal(amount.toString())));
    }

    String book(Map<String, ?> entry) {
        return create(token, "collective-entries", entry);
    }

    Map<String, Object> leasing(String from, String to, String rhythm, int instalment) {
        return new HashMap<>(Map.of(
                "organizationId",
                organization,
                "signedOn",
                "2021-12-15",
                "from",
                from,
                "to",
                to,
                "kind",
                "SHOP",
                "counterparty",
                "惠民超市",
                "instalment",
                instalment,
                "rhythm",
                rhythm));
    }

    String lease(Map<String, ?> contract) {
        return create(token, "collective-contracts", contract);
    }

    String lease(String from, String to, String rhythm, int instalment) {
        return lease(leasing(from, to, rhythm, instalment));
    }

    ValidatableResponse close(String month, String on) {
        return Client.post(
                token, "book-closings", Map.of("organizationId", organization, "month", month, "closedOn", on));
    }

    ValidatableResponse reopen(String month, String reason) {
        return Client.post(COUNTY_ADMIN, "book-reopenings", reopening(month, reason));
    }

    Map<String, Object> reopening(String month, String reason) {
        return Map.of("organizationId", organization, "month", month, "reopenedOn", "2023-01-05", "reason", reason);
    }

    Map<String, Object> distribution(Object toReserves, Map<String, ?> byHousehold) {
        var lines = byHousehold.entrySet().stream()
                .map(e -> Map.of("householdId", e.getKey(), "amount", e.getValue()))
                .toList();
        return new HashMap<>(Map.of(
                "organizationId", organization, "decidedOn", "2023-01-12", "toReserves", toReserves, "lines", lines));
    }

    ValidatableResponse distribute(Map<String, ?> distribution) {
        return Client.post(token, "distributions", distribution);
    }

    /** What an account holds of what was booked up to a day. */
    BigDecimal balance(String account, String on) {
        List<Map<String, Object>> items = Client.get("collective-organizations/" + organization + "/balances?on=" + on)
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> account.equals(item.get("account")))
                .map(item -> new BigDecimal(item.get("balance").toString()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    ValidatableResponse statement(int year) {
        return Client.get(token, "collective-organizations/" + organization + "/statements/" + year)
                .statusCode(200);
    }

    ValidatableResponse distributable() {
        return Client.get(token, "collective-organizations/" + organization + "/distributable")
                .statusCode(200);
    }
}
