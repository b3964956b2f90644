package cn.anju.employment.referral;

import cn.anju.employment.employment.Employment;
import cn.anju.employment.employment.Employments;
import cn.anju.employment.posting.JobPosting;
import cn.anju.employment.posting.JobPostings;
import cn.anju.employment.referral.Referral.Outcome;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Makes work of a referral: the employment and the outcome are recorded in one transaction. */
@ApplicationScoped
class HiringDesk {
    private static final FieldsShape<Hiring> SHAPE = new FieldsShape<>(Hiring.class);

    private final LedgerStore store;
    private final LedgerDesk desk;
    private final Employments employments;
    private final JobPostings postings;

    HiringDesk(LedgerStore store, LedgerDesk desk, Employments employments, JobPostings postings) {
        this.store = store;
        this.desk = desk;
        this.employments = employments;
        this.postings = postings;
    }

    /** @throws ProblemException 409 where there is an outcome already, 412 and 428 as for corrections, 422 for what is wrong */
    @Transactional
    <R extends LedgerRow<Referral>> LedgerView<Referral> hire(
            Ledger<Referral, R> ledger, UUID id, Hiring hired, Precondition precondition, Caller caller) {
        ledger.requireWriter(caller);
        R row = store.findWritable(ledger, id, caller.scope());
        requirePending(row, precondition);
        var by = desk.authorship(caller);
        var referral = row.fields();
        var employment = employment(referral, hired, postings.get(referral.jobPostingId()));
        var changes = new HashMap<String, Object>();
        changes.put("outcome", Outcome.HIRED);
        changes.put("outcomeOn", hired.hiredOn());
        changes.put("employmentId", employments.begin(employment, caller.scope(), by));
        return store.put(ledger, id, ledger.shape().with(referral, changes), precondition, caller.scope(), by)
                .view();
    }

    private static void requirePending(LedgerRow<Referral> row, Precondition precondition) {
        if (precondition.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        if (precondition.version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        if (row.fields().outcome() != Outcome.PENDING) {
            throw new ProblemException(409, "referral-settled");
        }
    }

    private static Employment employment(Referral referral, Hiring hired, JobPosting posting) {
        var checks = new Checks(SHAPE);
        var channel = Optional.ofNullable(hired.channel()).orElse(posting.channel());
        checks.require(channel != null, "channel", "required");
        checks.notBefore("from", hired.from(), "hiredOn", hired.hiredOn());
        checks.throwIfAny();
        return new Employment(
                referral.labourerId(),
                null,
                null,
                null,
                Optional.ofNullable(hired.from()).orElse(hired.hiredOn()),
                null,
                channel,
                posting.employer(),
                posting.title(),
                Optional.ofNullable(hired.monthlyPay()).orElse(posting.monthlyPay()));
    }
}
