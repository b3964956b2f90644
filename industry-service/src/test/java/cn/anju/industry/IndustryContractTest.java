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

    /**
     * A site has one main industry at a time; an entry has an income class or an expense class; a survey that found rooms
     * says what they are; months of books are closed in their order, and what is distributed was earned.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("industries", "main", false)
                .needed("collective-entries", "incomeClass")
                .needed("idle-assets", "kind")
                .in("book-closings", "month", "2009-12")
                .needed("distributions", "toReserves")
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
                        "2022-03-15",
                        "incomeClass",
                        "LEASING",
                        "amount",
                        1_000_000));
        closeThrough("2009-12", organization);
    }
}
