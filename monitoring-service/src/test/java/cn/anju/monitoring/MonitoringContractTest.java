package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Imports.text;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.kit.testing.contract.County;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MonitoringContractTest extends LedgerContract {
    /** The service keeps these ledgers itself, so that something has to happen before there is anything in them. */
    @BeforeEach
    void theRegisterHasChanged() {
        Places.await(County.HERE, County.ELSEWHERE);
        String household =
                Client.create("households", with(Records.household(County.HERE.siteCode()), "code", "CONTRACT"));
        String one = Client.create("persons", Records.person(household));
        String other = Client.create("persons", Records.person(household));
        Client.sending(Tokens.inRegions("county-admin", "360732"), Map.of("outcome", "DIFFERENT", "reason", "同名二人"))
                .put(Client.path("person-duplicates/" + one + "/" + other))
                .then()
                .statusCode(201);
        Client.sending(Tokens.system(), Map.of("effectiveOn", "2022-06-01", "reason", "购房迁往外县"))
                .header("If-Match", "\"1\"")
                .post(Client.path("households/" + household + "/departures"))
                .then()
                .statusCode(201);
    }

    /** Batches are derived from the files of bureaus, so one must have been handed in. */
    @BeforeEach
    void aBureauHasSubmittedAFile() {
        Places.await(County.HERE);
        String source = Client.create(
                "comparison-sources",
                Map.ofEntries(
                        Map.entry("regionCode", County.HERE.regionCode()),
                        Map.entry("from", "2022-01-01"),
                        Map.entry("bureau", "housing"),
                        Map.entry("dataset", "房屋安全鉴定结果"),
                        Map.entry("cadence", "MONTHLY"),
                        Map.entry("columns", List.of(column("idNumber", "ID_NUMBER"), column("grade", "TEXT"))),
                        Map.entry("rule", "row.grade in ['C', 'D']"),
                        Map.entry("ruleVersion", 1),
                        Map.entry("kind", "HOUSING"),
                        Map.entry("verifyWithinDays", 10),
                        Map.entry("confidence", "HIGH")));
        Imports.over(
                Tokens.system(),
                Client.as(Tokens.system())
                        .contentType(Imports.CSV)
                        .body(text("idNumber,grade", "999999198503122136,D"))
                        .post(Client.path("comparison-sources/" + source + "/batches"))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
    }

    /**
     * A correction of any figure of an income corrects the income per head as well, so corrections of one field are tried with
     * others; a policy that is not national says where it holds; only in the green channel do measures come before the decision,
     * what the process decides is not changed by hand, and a clue leads to one case.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("incomes", "perHead", 10000)
                .in("incomes", "members", 5)
                .in("incomes", "wages", 36000)
                .in("incomes", "business", 12000)
                .in("incomes", "property", 1500)
                .in("incomes", "transfers", 4500)
                .in("incomes", "businessCosts", 4000)
                .needed("policies", "validIn")
                .in("cases", "route", "GREEN_CHANNEL")
                .in("cases", "clueId", null)
                .in("cases", "state", "CLUE")
                .in("cases", "decision", "MONITORED")
                .in("cases", "category", "MARGINAL");
    }

    private static Map<String, Object> column(String name, String type) {
        return Map.of("name", name, "title", name, "type", type, "required", true);
    }
}
