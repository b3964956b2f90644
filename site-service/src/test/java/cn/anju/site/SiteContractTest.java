package cn.anju.site;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteContractTest extends LedgerContract {
    /**
     * Who is in a region and not at a site is the chief of the county. A facility is there on every day on which it is checked;
     * how far an order to mend something is, is changed by its steps only. A check that finds what was known and a contribution
     * that is all that was raised leave alone what they point to.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities.inScattered("site-leaders", "level", "CHIEF");
        peculiarities.in("facilities", "from", "2009-12-01").in("facilities", "to", null)
                .in("facility-checks", "condition", "GOOD").in("co-building-partners", "fundsRaised", 5000);
        Stream.of("state", "contractor", "completedBy", "cost", "result", "returnReason", "acceptedBy")
                .forEach(field -> peculiarities.in("maintenance-orders", field, null));
    }
}
