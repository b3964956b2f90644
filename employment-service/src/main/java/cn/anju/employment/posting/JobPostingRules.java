package cn.anju.employment.posting;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** A posting is not made smaller than the number of people hired through it. */
@ApplicationScoped
class JobPostingRules implements LedgerRules<JobPosting> {
    private final Database database;

    JobPostingRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<JobPosting> fieldsType() {
        return JobPosting.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<JobPosting> change, Checks checks) {
        if (change.before() == null) {
            return;
        }
        long hired = database.queryOne("""
                        select count(*) from referral
                        where job_posting_id = ? and status = 'ACTIVE' and outcome = 'HIRED'
                        """, row -> row.getLong(1), change.id()).orElse(0L);
        checks.require(change.fields().openings() >= hired, "openings", "openings-hired", hired);
    }
}
