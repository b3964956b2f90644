package cn.anju.employment;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmploymentContractTest extends LedgerContract {
    /** The working age of a labourer follows from the person. */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities.inOther("monitoring.person", "birthDate", "1985-03-12").inOther("monitoring.person", "sex", "1");
    }
}
