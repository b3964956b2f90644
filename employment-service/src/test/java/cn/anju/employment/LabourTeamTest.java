package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams of residents, what they take on and what their members get (clause 14). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LabourTeamTest {
    private static final String CONTRACTS = "team-contracts";
    private static final String PAYOUTS = "team-payouts";

    private String member;
    private String contract;

    @BeforeEach
    void aTeamTakesOnWorkFor10000Yuan() {
        Places.await();
        member = Client.create("labourers", Records.labourer(UUID.randomUUID()));
        String team = Client.create(
                "labour-teams",
                Map.of(
                        "siteCode",
                        SITE,
                        "name",
                        "搬迁群众工程队",
                        "from",
                        "2022-04-01",
                        "kind",
                        "ENGINEERING",
                        "members",
                        List.of(member)));
        contract = Client.post(
                        CONTRACTS, Map.of("teamId", team, "signedOn", "2022-05-06", "amount", 10000, "work", "道路硬化"))
                .statusCode(201)
                .body("siteCode", equalTo(SITE))
                .extract()
                .path("id");
    }

    private Map<String, Object> payout(int amount) {
        return Map.of("contractId", contract, "labourerId", member, "paidOn", "2022-06-30", "amount", amount);
    }

    @Test
    void paysOutNoMoreThanTheContract() {
        String first = Client.create(PAYOUTS, payout(6000));
        Client.post(PAYOUTS, payout(4001))
                .statusCode(422)
                .body("violations.pointer", contains("/amount"))
                .body(
                        "violations[0].message",
                        equalTo("amount must not be more than 4000.00 yuan: so much is left of the contract"));
        Client.create(PAYOUTS, payout(4000));
        Client.patch(PAYOUTS, first, 1, Map.of("amount", 6001)).statusCode(422);
        Client.patch(PAYOUTS, first, 1, Map.of("amount", 5000)).statusCode(200);
        Client.patch(CONTRACTS, contract, 1, Map.of("amount", 8999))
                .statusCode(422)
                .body("violations.code", contains("below-payouts"));
        Client.makeVoid(PAYOUTS, first).statusCode(200);
        Client.patch(CONTRACTS, contract, 1, Map.of("amount", 4000)).statusCode(200);
    }

    @Test
    void paysOutNoMoreThoughManyAreToldAtOnce() throws Exception {
        Callable<Response> request =
                () -> Client.sending(Tokens.system(), payout(3000)).post(Client.path(PAYOUTS));
        assertThat(Client.atOnce(Collections.nCopies(8, request))).isEqualTo(Map.of(201, 3, 422, 5));
    }

    @Test
    void findsPayoutsToOutsiders() {
        String outsider = Client.create("labourers", Records.labourer(UUID.randomUUID()));
        String right = Client.create(PAYOUTS, payout(100));
        String wrong = Client.create(PAYOUTS, with(payout(100), "labourerId", outsider));
        Client.get("integrity/payout-to-outsider?limit=500")
                .statusCode(200)
                .body("items.recordId", hasItem(wrong))
                .body("items.recordId", not(hasItem(right)));
    }

    @Test
    void isNobodysElse() {
        String manager = Tokens.atSites("site-manager", OTHER_SITE);
        Client.get(manager, CONTRACTS + "/" + contract).statusCode(404);
        Client.post(manager, PAYOUTS, payout(100))
                .statusCode(422)
                .body("violations.code", hasItem("unknown-reference"));
    }
}
