package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerStore.Written;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.monitoring.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Decides of two entries whether they are one person; a decision that is taken back is a correction of the first. */
@ApplicationScoped
class DuplicateDesk {
    private static final Set<Role> OFFICERS = Set.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.TOWNSHIP_OFFICER);

    private final DuplicateReviewLedger reviews;
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final Persons persons;
    private final Clock clock;

    DuplicateDesk(DuplicateReviewLedger reviews, LedgerStore store, LedgerDesk desk, Persons persons, Clock clock) {
        this.reviews = reviews;
        this.store = store;
        this.desk = desk;
        this.persons = persons;
        this.clock = clock;
    }

    /** @throws ProblemException 404 if one of the two does not exist in the scope or both are the same */
    Written<DuplicateReview> decide(
            UUID one, UUID other, DuplicateDecision decision, Precondition expected, Caller caller) {
        if (!caller.mayWrite(reviews.ledger().workstream(), OFFICERS)) {
            throw new ProblemException(403, "forbidden");
        }
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        var first = persons.writable(inOrder ? one : other, caller.scope());
        var second = persons.writable(inOrder ? other : one, caller.scope());
        if (first.id().equals(second.id())) {
            throw ProblemException.notFound();
        }
        var review = new DuplicateReview(
                first.id(),
                second.id(),
                first.fields().siteCode(),
                first.fields().regionCode(),
                LocalDate.now(clock),
                decision.outcome(),
                decision.reason());
        return store.put(
                reviews.ledger(),
                idOf(first.id(), second.id()),
                review,
                expected,
                caller.scope(),
                desk.authorship(caller));
    }

    /** The same for the same two, so that there is one decision on them. */
    private static UUID idOf(UUID first, UUID second) {
        return UUID.nameUUIDFromBytes(("duplicate " + first + " " + second).getBytes(StandardCharsets.UTF_8));
    }
}
