package cn.anju.monitoring;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MonitoringContractTest extends LedgerContract {

    /** Only in the green channel do measures come before the decision; what the process decides is not changed by hand. */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .in("cases", "route", "GREEN_CHANNEL")
                .in("cases", "state", "CLUE")
                .in("cases", "decision", "MONITORED")
                .in("cases", "category", "MARGINAL");
    }
}
