package cn.anju.employment.referral;

import cn.anju.employment.referral.Referral.Outcome;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Nobody is referred to a job that is closed, and no job is given to more people than it is offered to. */
@ApplicationScoped
class ReferralRules implements LedgerRules<Referral> {
    private final Database database;

    ReferralRules(Database database) {
        this.database = database;
    }

    private record Offer(LocalDate publishedOn, LocalDate closesOn, int openings) {
        static Offer of(ResultSet row) throws SQLException {
            return new Offer(
                    row.getObject("published_on", LocalDate.class),
                    row.getObject("closes_on", LocalDate.class),
                    row.getInt("openings"));
        }

        boolean isOpen(LocalDate day) {
            return !day.isBefore(publishedOn) && (closesOn == null || !day.isAfter(closesOn));
        }
    }

    @Override
    public Class<Referral> fieldsType() {
        return Referral.class;
    }

    @Override
    public void check(Proposal<Referral> change, Checks checks) {
        var referral = change.fields();
        var offer = database.queryOne(
                        "select published_on, closes_on, openings from job_posting where id = ?",
                        Offer::of,
                        referral.jobPostingId())
                .orElseThrow();
        checks.require(offer.isOpen(referral.referredOn()), "referredOn", "posting-closed");
        if (referral.employmentId() != null) {
            checks.require(isOfLabourer(referral), "employmentId", "employment-of-another");
        }
        if (referral.outcome() == Outcome.HIRED) {
            takeTurn(referral.jobPostingId());
            checks.require(
                    hired(referral.jobPostingId(), change.id()) < offer.openings(),
                    "outcome",
                    "openings-filled",
                    offer.openings());
        }
    }

    private boolean isOfLabourer(Referral referral) {
        return database.queryOne(
                        "select 1 from employment where id = ? and labourer_id = ?",
                        row -> true,
                        referral.employmentId(),
                        referral.labourerId())
                .isPresent();
    }

    /** Lets one person be hired for a job after the other, so that the second sees the first. */
    private void takeTurn(UUID postingId) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "hired for " + postingId);
    }

    private long hired(UUID postingId, UUID without) {
        return database.queryOne("""
                        select count(*) from referral
                        where job_posting_id = ? and id <> ? and status = 'ACTIVE' and outcome = 'HIRED'
                        """, row -> row.getLong(1), postingId, without).orElseThrow();
    }
}
