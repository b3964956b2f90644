package cn.anju.kit.ledger;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.journal.Journal;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.UniqueIndex;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Serves the requests of every ledger: may the caller do this, what becomes of it, how is it answered. */
@ApplicationScoped
public class LedgerDesk {
    private static final String REVALIDATE = "private, no-cache";

    private final LedgerStore store;
    private final LedgerFinder finder;
    private final LedgerHistory history;
    private final Journal journal;
    private final RecordJson json;
    private final RequestEnvelope envelope;
    private final AccessLog accesses;
    private final Clock clock;

    LedgerDesk(
            LedgerStore store,
            LedgerFinder finder,
            LedgerHistory history,
            Journal journal,
            RecordJson json,
            RequestEnvelope envelope,
            AccessLog accesses,
            Clock clock) {
        this.store = store;
        this.finder = finder;
        this.history = history;
        this.journal = journal;
        this.json = json;
        this.envelope = envelope;
        this.accesses = accesses;
        this.clock = clock;
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerPage<LedgerView<F>>> list(
            Ledger<F, R> ledger, UriInfo uri, Caller caller) {
        var asked = ListQuery.read(ledger, uri.getQueryParameters());
        var page = finder.page(ledger, asked, caller.scope());
        String query = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        accesses.read(ledger, page.items(), query, asked.fields(), caller);
        ResponseBuilder<LedgerPage<LedgerView<F>>> answer = present(page, ledger, asked.fields(), caller);
        if (page.nextCursor() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build()
                    .getRawQuery();
            answer.header(HttpHeaders.LINK, "<" + ledger.href() + "?" + next + ">; rel=\"next\"");
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, REVALIDATE).build();
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerView<F>> get(
            Ledger<F, R> ledger, UUID id, String known, Caller caller) {
        var view = find(ledger, id, caller).view();
        String etag = RequestHeaders.etag(view.version());
        if (!etag.equals(known)) {
            accesses.read(ledger, List.of(view), null, Set.of(), caller);
        }
        ResponseBuilder<LedgerView<F>> answer = etag.equals(known)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : present(view, ledger, caller, RestResponse.Status.OK);
        ledger.related()
                .forEach(path -> answer.header(
                        HttpHeaders.LINK, "<" + ledger.href() + "/" + id + "/" + path + ">; rel=\"related\""));
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerPage<LedgerHistory.Entry> history(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        accesses.read(ledger, List.of(find(ledger, id, caller).view()), null, Set.of(), caller);
        return new LedgerPage<>(history.of(ledger, id, seesPersons(ledger, caller)), null, null);
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerView<F>> create(
            Ledger<F, R> ledger, F fields, String key, Caller caller) {
        var scope = ledger.writingScope(caller);
        if (key == null) {
            var view = store.create(
                    ledger, UuidVersion7Strategy.INSTANCE.generateUuid(null), fields, scope, authorship(caller), null);
            return created(view, ledger, caller);
        }
        UUID id = idOf(key, ledger, caller);
        String fingerprint = json.fingerprint(fields);
        try {
            var view = store.create(ledger, id, fields, scope, authorship(caller), fingerprint);
            return created(view, ledger, caller);
        } catch (ConstraintViolationException e) {
            if (!UniqueIndex.isPrimaryKey(UniqueIndex.violatedBy(e))) {
                throw e;
            }
            return created(repeated(ledger, id, fingerprint, caller), ledger, caller);
        } catch (InvalidRecord e) {
            // what was recorded the first time may be what forbids it now
            if (journal.find(ledger.type(), id, 1).isEmpty()) {
                throw e;
            }
            return created(repeated(ledger, id, fingerprint, caller), ledger, caller);
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> repeated(
            Ledger<F, R> ledger, UUID id, String fingerprint, Caller caller) {
        var first = journal.find(ledger.type(), id, 1).orElseThrow(ProblemException::notFound);
        if (!fingerprint.equals(first.fingerprint())) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        return find(ledger, id, caller).view();
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerView<F>> put(
            Ledger<F, R> ledger, UUID id, F fields, Precondition precondition, Caller caller) {
        var scope = ledger.writingScope(caller);
        var written = putOrReplace(ledger, id, fields, precondition, scope, authorship(caller));
        return written.created() ? created(written.view(), ledger, caller) : changed(written.view(), ledger, caller);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerStore.Written<F> putOrReplace(
            Ledger<F, R> ledger, UUID id, F fields, Precondition precondition, Scope scope, Authorship by) {
        try {
            return store.put(ledger, id, fields, precondition, scope, by);
        } catch (ConstraintViolationException e) {
            if (!UniqueIndex.isPrimaryKey(UniqueIndex.violatedBy(e))) {
                throw e;
            }
            // someone else has just created it under the same id
            return store.put(ledger, id, fields, precondition, scope, by);
        } catch (InvalidRecord e) {
            // the same, where one record more of its kind is one too many
            if (journal.find(ledger.type(), id, 1).isEmpty()) {
                throw e;
            }
            return store.put(ledger, id, fields, precondition, scope, by);
        }
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerView<F>> patch(
            Ledger<F, R> ledger, UUID id, ObjectNode patch, Precondition precondition, Caller caller)
            throws IOException {
        var scope = ledger.writingScope(caller);
        return changed(store.patch(ledger, id, patch, precondition, scope, authorship(caller)), ledger, caller);
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerView<F>> makeVoid(
            Ledger<F, R> ledger, UUID id, VoidRequest request, Precondition precondition, Caller caller) {
        var scope = ledger.writingScope(caller);
        return changed(
                store.makeVoid(ledger, id, request.reason(), precondition, scope, authorship(caller)), ledger, caller);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> R find(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        return store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
    }

    /** Who writes now, and on which day it counts as recorded: a system may say so in the body of its request. */
    public Authorship authorship(Caller caller) {
        LocalDate told = caller.has(Role.SYSTEM) ? envelope.get().recordedOn() : null;
        return new Authorship(
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                told == null ? LocalDate.now(clock) : told);
    }

    static UUID idOf(String key, Ledger<?, ?> ledger, Caller caller) {
        return UUID.nameUUIDFromBytes(
                (caller.name() + '\n' + ledger.type() + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }

    private <F> RestResponse<LedgerView<F>> created(LedgerView<F> view, Ledger<?, ?> ledger, Caller caller) {
        return present(view, ledger, caller, RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, ledger.href() + "/" + view.id())
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }

    private <F> RestResponse<LedgerView<F>> changed(LedgerView<F> view, Ledger<?, ?> ledger, Caller caller) {
        return present(view, ledger, caller, RestResponse.Status.OK)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }

    @SuppressWarnings("unchecked") // the view already written, with fewer of its properties
    private <F> ResponseBuilder<LedgerView<F>> present(
            LedgerView<F> view, Ledger<?, ?> ledger, Caller caller, RestResponse.Status status) {
        Object body = seesPersons(ledger, caller) ? view : json.event(view);
        return (ResponseBuilder<LedgerView<F>>) (ResponseBuilder<?>) ResponseBuilder.create(status, body);
    }

    @SuppressWarnings("unchecked") // the page already written, its records with fewer properties
    private <F> ResponseBuilder<LedgerPage<LedgerView<F>>> present(
            LedgerPage<LedgerView<F>> page, Ledger<?, ?> ledger, Set<String> fields, Caller caller) {
        boolean persons = seesPersons(ledger, caller);
        if (persons && fields.isEmpty()) {
            return ResponseBuilder.ok(page);
        }
        var items = page.items().stream()
                .map(view -> {
                    var tree = persons ? json.masked(view) : (ObjectNode) json.eventTree(view);
                    return fields.isEmpty() ? tree : tree.retain(fields);
                })
                .toList();
        return (ResponseBuilder<LedgerPage<LedgerView<F>>>) (ResponseBuilder<?>)
                ResponseBuilder.ok(json.written(new LedgerPage<>(items, page.nextCursor(), page.total())));
    }

    /** Analysts work without personal data, masked or not. */
    public static boolean seesPersons(Ledger<?, ?> ledger, Caller caller) {
        return !caller.has(Role.ANALYST) || !ledger.shape().hasPersonal();
    }
}
