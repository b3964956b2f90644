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
     * says what they are.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("industries", "main", false)
                .needed("collective-entries", "incomeClass")
                .needed("idle-assets", "kind");
    }
}
