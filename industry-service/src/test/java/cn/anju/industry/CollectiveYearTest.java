package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A year of a collective organisation (clause 21): what it owns and lets, what goes wrong, what is left for its members. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CollectiveYearTest extends CollectiveBooks {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String NEIGHBOUR = UUID.randomUUID().toString();

    @Test
    void keepsTheBooksOfAYear() throws IOException {
        books.book(books.transfer("2022-01-04", "BANK", "CAPITAL", "50000"));
        String shop = buysAShop();
        String lease = letsIt(shop);
        sellsPowerAndPaysWages();
        tenantFallsIntoArrears(lease);
        reversesAMistake();
        closesTheYear();
        statementsAddUp();
        distributesWhatIsLeft();
        showsTheWorkbook();
    }

    /** 24,000 yuan, depreciated over 20 years to nothing: 100 yuan a month from February on. */
    private String buysAShop() {
        var shop = asset("SHOP", "24000", "PURCHASE");
        shop.put("method", "STRAIGHT_LINE");
        shop.put("usefulMonths", 240);
        refused("collective-assets", with(shop, "value", 60000), "/value", "exceeds-balance");
        String id = Client.create("collective-assets", shop);
        assertThat(books.balance("BANK", "2022-01-10")).isEqualByComparingTo("26000");
        assertThat(books.balance("FIXED_ASSETS", "2022-01-10")).isEqualByComparingTo("24000");
        return id;
    }

    private String letsIt(String shop) {
        String lease = books.lease(with(books.leasing("2022-02-01", "2025-02-01", "QUARTERLY", 1500), "assetId", shop));
        books.book(with(books.income("2022-02-03", "LEASING", "1500"), "contractId", lease));
        books.book(with(books.income("2022-05-09", "LEASING", "1000"), "contractId", lease));
        refused(
                "collective-entries",
                with(books.income("2022-05-09", "OPERATING", "1000"), "contractId", lease),
                "/contractId",
                "contract-differs");
        refused(
                "collective-entries",
                with(Books.at(SITE).income("2022-05-09", "LEASING", "1000"), "contractId", lease),
                "/contractId",
                "contract-differs");
        return lease;
    }

    private void sellsPowerAndPaysWages() {
        books.book(books.income("2022-06-30", "OPERATING", "9600"));
        books.book(with(books.expense("2022-07-05", "WAGES", "1200"), "householdId", HOUSEHOLD));
        books.book(books.income("2022-08-01", "GRANT", "5000"));
    }

    /** Due by the end of August: three times 1,500; paid: 2,500. */
    private void tenantFallsIntoArrears(String lease) {
        Client.get("contract-accounts?on=2022-08-31&organizationId=" + books.organization())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].contractId", equalTo(lease))
                .body("items[0].instalmentsDue", equalTo(3))
                .body("items[0].due", equalTo(4500.0f))
                .body("items[0].paid", equalTo(2500.0f))
                .body("items[0].arrears", equalTo(2000.0f))
                .body("items[0].overdueSince", equalTo("2022-05-01"))
                .body("items[0].overdueDays", equalTo(122))
                .body("items[0].nextDueOn", equalTo("2022-11-01"))
                .body("items[0].dueUntilYearEnd", equalTo(1500.0f));
        books.book(with(books.income("2022-12-20", "LEASING", "3500"), "contractId", lease));
        Client.get("contract-accounts?on=2022-12-31&organizationId=" + books.organization())
                .body("items[0].arrears", equalTo(0.0f))
                .body("items[0].overdueSince", nullValue());
        Client.get("contract-accounts?on=2022-12-31&inArrears=true&organizationId=" + books.organization())
                .body("items", hasSize(0));
    }

    private void reversesAMistake() {
        String slip = books.book(books.income("2022-09-02", "OPERATING", "28000"));
        var reversal = with(books.income("2022-09-05", "OPERATING", "-28000"), "reverses", slip);
        books.book(reversal);
        refused("collective-entries", reversal, "/amount", "reversal-exceeds");
        books.book(books.income("2022-09-05", "OPERATING", "2800"));
        Client.patch("collective-entries", slip, 1, Map.of("amount", 2800))
                .statusCode(409)
                .body("code", equalTo("append-only"));
        refused("collective-entries", books.expense("2022-09-06", "PURCHASES", "999999"), "/amount", "exceeds-balance");
    }

    private void closesTheYear() {
        refusedBy(books.close("2022-12", "2022-12-31"), "/month", "month-not-over");
        for (var month = YearMonth.of(2022, 1); month.getYear() == 2022; month = month.plusMonths(1)) {
            books.close(month.toString(), "2023-01-03").statusCode(201);
        }
        refusedBy(books.close("2023-02", "2023-03-01"), "/month", "month-to-close");
        refused("collective-entries", books.income("2022-12-31", "LEASING", "1"), "/bookedOn", "books-closed");
        refused(
                "collective-assets",
                with(asset("OTHER", "10", "GRANT"), "from", "2022-12-31"),
                "/from",
                "books-closed");
        Client.post(Tokens.inRegions("township-officer", "360732"), "book-reopenings", books.reopening("2022-12", "x"))
                .statusCode(403);
        refusedBy(books.reopen("2023-01", "未结账"), "/month", "month-not-closed");
        books.reopen("2022-11", "漏记11月卖废品收入").statusCode(201);
        books.book(books.income("2022-11-30", "OTHER", "300"));
        refused("collective-entries", books.income("2022-10-31", "LEASING", "1"), "/bookedOn", "books-closed");
        books.close("2022-11", "2023-01-06").statusCode(201);
        books.close("2022-12", "2023-01-06").statusCode(201);
    }

    /** Income 9,600 + 2,800 + 6,000 + 300 + 5,000; expenses 1,200 of wages and 1,100 of depreciation. */
    private void statementsAddUp() {
        assertThat(books.balance("ACCUMULATED_DEPRECIATION", "2022-12-31")).isEqualByComparingTo("1100");
        books.statement(2022)
                .body("income.totalIncome", equalTo(23700.0f))
                .body("income.totalExpenses", equalTo(2300.0f))
                .body("income.result", equalTo(21400.0f))
                .body("income.countedIncome", equalTo(18400.0f))
                .body("income.income.code", contains("OPERATING", "LEASING", "GRANT", "OTHER"))
                .body("income.income[1].months[1]", equalTo(1500.0f))
                .body("income.carriedForward", equalTo(21400.0f))
                .body("balanceSheet.totalAssets", equalTo(71400.0f))
                .body("balanceSheet.totalEquity", equalTo(71400.0f))
                .body("balanceSheet.balanced", equalTo(true))
                .body("closedThrough", equalTo("2022-12-31"));
    }

    private void distributesWhatIsLeft() {
        books.distributable().body("distributable", equalTo(21400.0f)).body("losses", equalTo(0.0f));
        var shares = Map.of(HOUSEHOLD, 9000, NEIGHBOUR, 5980);
        refusedBy(books.distribute(books.distribution(6420.01, shares)), "/lines", "exceeds-distributable");
        refusedBy(books.distribute(books.distribution(4000, shares)), "/toReserves", "min");
        refusedBy(
                books.distribute(with(books.distribution(6420, shares), "decidedOn", "2022-12-31")),
                "/decidedOn",
                "books-closed");
        String decided = books.distribute(books.distribution(6420, shares))
                .statusCode(201)
                .body("total", equalTo(21400.0f))
                .body("distributable", equalTo(21400.0f))
                .extract()
                .path("id");
        refusedBy(books.distribute(books.distribution(0.01, Map.of())), "/lines", "exceeds-distributable");
        refusedBy(
                Client.patch("distributions", decided, 1, Map.of("toReserves", 1))
                        .statusCode(422),
                "/toReserves",
                "fixed");
        books.book(books.transfer("2023-01-20", "DISTRIBUTION_PAYABLE", "BANK", "14980"));
        Client.makeVoid("distributions", decided).statusCode(409).body("code", equalTo("distribution-paid"));
        books.statement(2023)
                .body("income.broughtForward", equalTo(21400.0f))
                .body("income.toReserves", equalTo(6420.0f))
                .body("income.toMembers", equalTo(14980.0f))
                .body("income.carriedForward", equalTo(0.0f))
                .body("balanceSheet.balanced", equalTo(true));
    }

    private void showsTheWorkbook() throws IOException {
        byte[] file = Client.as(Tokens.system())
                .accept(XLSX)
                .get(Client.path("collective-organizations/" + books.organization() + "/statements/2022?headers=zh"))
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting("name").containsExactly("收益及收益分配表", "资产负债表");
            assertThat(sheets.get(1).read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("资产合计"));
        }
    }
}
