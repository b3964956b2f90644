package cn.anju.industry;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IndustryContractTest extends LedgerContract {
    @Override
    protected void declare(Peculiarities peculiarities) {
        declareBooks(peculiarities);
        declareLandAndSales(peculiarities);
    }

    /**
     * An entry has an income class or another nature; months are closed in their order, what is distributed was earned and
     * stays so, and both leave entries behind. What is tried is of the same organisation as what it points to.
     */
    private static void declareBooks(Peculiarities peculiarities) {
        peculiarities
                .needed("collective-entries", "incomeClass")
                .in("book-closings", "month", "2009-12")
                .needed("distributions", "toReserves")
                .in("distributions", "toReserves", 3000)
                .in("distributions", "account", "DISTRIBUTION_PAYABLE")
                .in("distributions", "distributable", null)
                .in("distributions", "total", null)
                .in("collective-assets", "from", "2009-03-01")
                .in("collective-assets", "usefulMonths", null)
                .in("collective-assets", "residualValue", null)
                .in("collective-contracts", "assetId", null)
                .in("collective-entries", "contractId", null)
                .leavingTraces("collective-assets")
                .leavingTraces("distributions")
                .pointingToOwn("book-closings", "organizationId", id -> {})
                .pointingToOwn("book-reopenings", "organizationId", id -> closeThrough("2022-12", id))
                .pointingToOwn("distributions", "organizationId", IndustryContractTest::earn);
    }

    private static void closeThrough(String month, String organization) {
        Client.create(
                "book-closings", Map.of("organizationId", organization, "month", month, "closedOn", "2023-01-03"));
    }

    private static void earn(String organization) {
        Client.create(
                "collective-entries",
                Map.of(
                        "organizationId",
                        organization,
                        "bookedOn",
                        "2009-03-15",
                        "incomeClass",
                        "LEASING",
                        "amount",
                        1_000_000));
        closeThrough("2009-12", organization);
    }

    /**
     * A site has one main industry at a time; a survey that found rooms says what they are, and what they are used as says of
     * which kind that is. A cooperative is known by its code. A garden is in use on every day that is tried, and of a
     * transfer's rent enough is left for every payment. A loan with a legal review says what that found; a sales channel has
     * what its kind needs and is open on every day that is tried.
     */
    private static void declareLandAndSales(Peculiarities peculiarities) {
        peculiarities
                .in("industries", "main", false)
                .needed("idle-assets", "kind")
                .in("land-transfers", "from", "2009-03-01")
                .in("land-transfers", "annualRent", 9_000_000)
                .in("idle-assets", "reusedAs", "孝老食堂")
                .needed("cooperatives", "creditCode")
                .in("garden-plots", "from", "2009-12-01")
                .in("garden-plots", "to", "2099-12-31")
                .needed("land-loans", "reviewer")
                .needed("land-loans", "reviewedOn")
                .needed("land-loans", "reviewOutcome")
                .in("sales-channels", "kind", "ONLINE_SHOP")
                .needed("sales-channels", "operator")
                .needed("sales-channels", "platform")
                .in("sales-channels", "contractValue", null)
                .in("sales-channels", "from", "2009-12-01")
                .in("sales-channels", "to", "2099-12-31");
    }
}
