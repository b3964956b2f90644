package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules of the books of a collective organisation (clause 21) one by one. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CollectiveRulesTest extends CollectiveBooks {
    @Inject
    Database database;

    @Test
    void givesADistributionBackThatNobodyWasPaid() {
        books.book(books.income("2022-03-01", "OPERATING", "1000"));
        books.distribute(books.distribution(1000, Map.of())).statusCode(422);
        books.close("2022-03", "2022-04-01").statusCode(201);
        String decided = books.distribute(books.distribution(300, Map.of(HOUSEHOLD, 700)))
                .statusCode(201)
                .extract()
                .path("id");
        books.distributable().body("distributable", equalTo(0.0f));
        Client.makeVoid("distributions", decided).statusCode(200);
        books.distributable().body("distributable", equalTo(1000.0f));
        var twice = books.distribution(300, Map.of(HOUSEHOLD, 700));
        books.distribute(with(twice, "account", "BANK")).statusCode(201);
        assertThat(books.balance("BANK", "2023-01-31")).isEqualByComparingTo("300");
    }

    @Test
    void tellsWhatFamiliesGot() {
        String family = UUID.randomUUID().toString();
        books.book(books.income("2021-03-01", "OPERATING", "1000"));
        books.book(with(books.expense("2021-03-05", "WAGES", "400"), "householdId", family));
        books.close("2021-03", "2021-04-01").statusCode(201);
        books.distribute(with(books.distribution(180, Map.of(family, 420)), "decidedOn", "2021-04-12"))
                .statusCode(201);
        Client.get("household-benefits?year=2021&householdId=" + family)
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(820.0f))
                .body("items[0].sources.source", contains("DIVIDEND", "WAGES"));
    }

    @Test
    void coversLossesFirst() {
        books.book(books.transfer("2022-01-04", "BANK", "CAPITAL", "5000"));
        books.book(books.expense("2022-01-10", "PURCHASES", "3000"));
        books.book(books.income("2022-02-10", "OPERATING", "2500"));
        books.close("2022-02", "2022-03-01").statusCode(201);
        books.distributable().body("distributable", equalTo(0.0f)).body("losses", equalTo(500.0f));
        refusedBy(books.distribute(books.distribution(1, Map.of())), "/lines", "exceeds-distributable");
    }

    @Test
    void keepsWhatIsValuedAtItsValue() {
        var base = with(asset("BASE", "40000", "BROUGHT_IN"), "method", "VALUATION");
        String id = Client.create("collective-assets", base);
        var valuation = Map.of("assetId", id, "valuedOn", "2022-02-20", "value", 52000, "valuer", "评估所");
        Client.create("asset-valuations", valuation);
        refused("asset-valuations", with(valuation, "valuedOn", "2022-01-01"), "/valuedOn", "asset-not-kept");
        assertThat(books.balance("FIXED_ASSETS", "2022-02-28")).isEqualByComparingTo("40000");
        books.close("2022-02", "2022-03-01").statusCode(201);
        assertThat(books.balance("FIXED_ASSETS", "2022-02-28")).isEqualByComparingTo("52000");
        Client.patch("collective-assets", id, 1, Map.of("to", "2022-03-15")).statusCode(200);
        assertThat(books.balance("FIXED_ASSETS", "2022-03-15")).isEqualByComparingTo("0");
        books.statement(2022).body("balanceSheet.balanced", equalTo(true)).body("income.result", equalTo(-52000.0f));
    }

    @Test
    void booksBackAnAssetThatNeverWas() {
        String id = Client.create("collective-assets", asset("SOLAR", "30000", "GRANT"));
        Client.patch("collective-assets", id, 1, Map.of("value", 31000)).statusCode(200);
        Client.makeVoid("collective-assets", id).statusCode(200);
        assertThat(books.balance("FIXED_ASSETS", "2100-01-01")).isEqualByComparingTo("0");
    }

    @Test
    void keepsForeignHandsOff() {
        String other = Tokens.inRegions("township-officer", OTHER_REGION);
        Client.get(other, "collective-organizations/" + books.organization() + "/statements/2022")
                .statusCode(404);
        Client.get(other, "collective-organizations/" + books.organization() + "/balances")
                .statusCode(404);
        Client.get(other, "contract-accounts?organizationId=" + books.organization())
                .body("items", hasSize(0));
        refused(
                "collective-entries",
                books.transfer("2022-01-04", "FIXED_ASSETS", "BANK", 1),
                "/account",
                "booked-by-service");
    }

    @Test
    void letsTheDatabaseRefuseWhatRulesWouldHaveMissed() {
        books.book(books.income("2022-03-01", "OPERATING", "100"));
        var id = UUID.fromString(books.organization());
        assertThat(refusedByDatabase("update posting set balance = balance + 1 where organization_id = ?", id))
                .contains("posting is never changed");
        assertThat(refusedByDatabase("update collective_entry set amount = 1 where organization_id = ?", id))
                .contains("collective_entry is never changed");
        assertThat(refusedByDatabase("""
                        insert into posting (organization_id, account, number, entry_id, amount, balance_before, balance)
                        select organization_id, account, number + 1, entry_id, 5, balance + 1, balance + 6
                        from posting where organization_id = ? and account = 'BANK'
                        """, id)).contains("posting_chain");
        assertThat(refusedByDatabase("""
                        insert into posting (organization_id, account, number, entry_id, amount, balance_before, balance)
                        select organization_id, account, number + 1, entry_id, -101, balance, balance - 101
                        from posting where organization_id = ? and account = 'BANK'
                        """, id)).contains("posting_assets");
    }

    private String refusedByDatabase(String sql, UUID organization) {
        try {
            database.update(sql, organization);
            return "nothing was refused";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
