package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.monitoring.household.change.ChangeRecords;
import cn.anju.monitoring.household.change.HouseholdChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Serves the operations on the register: which household, in which version, asked for how often, answered how. */
@ApplicationScoped
class RegistryDesk {
    private final HouseholdBook book;
    private final ChangeRecords changes;

    RegistryDesk(HouseholdBook book, ChangeRecords changes) {
        this.book = book;
        this.changes = changes;
    }

    /** An operation, which is one transaction. */
    @FunctionalInterface
    interface Operation<Q> {
        LedgerView<HouseholdChange> on(UUID household, Q request, Precondition expected, Mandate mandate);
    }

    /** A request together with what it is of: the same body for another household is another request. */
    private record Asked(UUID household, Record request) {}

    <Q extends Record & LedgerFields> RestResponse<HouseholdChanged> run(
            String household, Q request, String match, String key, Caller caller, Operation<Q> operation) {
        UUID id = RequestHeaders.id(household);
        var expected = RequestHeaders.precondition(match);
        if (expected.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        var change = changes.run(
                new Asked(id, request),
                RequestHeaders.key(key),
                caller,
                mandate -> operation.on(id, request, expected, mandate));
        return answer(change, caller);
    }

    private RestResponse<HouseholdChanged> answer(LedgerView<HouseholdChange> change, Caller caller) {
        var now = book.now(change.fields().householdId(), caller.scope());
        var answer = new HouseholdChanged(change, now, book.now(change.fields().otherHouseholdId(), caller.scope()));
        var response = ResponseBuilder.create(RestResponse.Status.CREATED, answer)
                .header(HttpHeaders.LOCATION, changes.href(change));
        if (now != null) {
            response.header(HttpHeaders.ETAG, RequestHeaders.etag(now.version()));
        }
        return response.build();
    }
}
