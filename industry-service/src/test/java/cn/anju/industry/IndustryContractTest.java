package cn.anju.industry;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IndustryContractTest extends LedgerContract {

    /**
     * A site has one main industry at a time; an entry has an income class or an expense class; a survey that found rooms
     * says what they are, and what they are used as says of which kind that is. A cooperative is known by its code. A garden is in use on every day that is tried, and of a transfer's rent enough is left for every
     * payment. A loan with a legal review says what that found; a sales channel has what its kind needs and is open on every
     * day that is tried.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("industries", "main", false)
                .needed("collective-entries", "incomeClass")
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
