package cn.anju.site;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteContractTest extends LedgerContract {
    /** Who is in a region and not at a site is the chief of the county. */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities.inScattered("site-leaders", "level", "CHIEF");
    }
}
