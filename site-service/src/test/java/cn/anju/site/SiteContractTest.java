package cn.anju.site;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.LedgerContract;
import cn.anju.kit.testing.contract.Peculiarities;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteContractTest extends LedgerContract {
    /**
     * Who is in a region and not at a site is the chief of the county. No two sites go by the same names; a finding comes
     * from a visit before all days that are tried and says what one kind of record needs.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .inScattered("site-leaders", "level", "CHIEF")
                .in("sites", "aliases", null)
                .in("leader-visits", "visitedOn", "2009-12-01")
                .in("visit-findings", "requestCategory", null)
                .needed("visit-findings", "dueOn");
    }
}
