package cn.anju.employment;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmploymentContractTest extends LedgerContract {
    /**
     * The working age of a labourer follows from the person; where a workshop stands follows from its checks and closures, and
     * it is closed for failing only after it was watched; travel is subsidised once a year.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities.inOther("monitoring.person", "birthDate", "1985-03-12").inOther("monitoring.person", "sex", "1");
        peculiarities
                .in("workshops", "state", "NORMAL")
                .in("workshop-closures", "reason", "GIVEN_UP")
                .in("subsidies", "kind", "OTHER")
                .in("subsidies", "destination", null)
                .needed("subsidies", "amount");
    }
}
