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
     * The working age of a labourer follows from the person. Limits of sex and age in a posting stand or fall with their legal
     * ground; a referral with work is one with an outcome, for a job with openings enough that is open on every day that is
     * tried, and the work is the labourer's own. Where a workshop stands follows from its checks and
     * closures, and it is closed for failing only after it was watched; travel is subsidised once a year.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities.inOther("monitoring.person", "birthDate", "1985-03-12").inOther("monitoring.person", "sex", "1");
        peculiarities
                .in("job-postings", "openings", 100_000)
                .in("job-postings", "publishedOn", "2009-12-01")
                .in("job-postings", "closesOn", "2099-12-31")
                .in("job-postings", "sex", null)
                .in("job-postings", "lowestAge", null)
                .in("job-postings", "highestAge", null)
                .in("job-postings", "legalGround", null)
                .needed("referrals", "outcomeOn")
                .in("referrals", "outcome", "HIRED")
                .in("referrals", "employmentId", null)
                .in("workshops", "state", "NORMAL")
                .in("workshop-closures", "reason", "GIVEN_UP")
                .in("subsidies", "kind", "OTHER")
                .in("subsidies", "destination", null)
                .needed("subsidies", "amount");
    }
}
