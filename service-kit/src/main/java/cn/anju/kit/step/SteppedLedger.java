package cn.anju.kit.step;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The REST interface of a ledger whose records go through a workflow. A ledger adds a POST for its steps, either one for all,
 * {@code /{id}/transitions}, or one for each, {@code /{id}/<step>}, and hands it on to {@link #take}.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class SteppedLedger<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerResource<F, R> {
    private final Course<F, ?> course;

    @Inject
    StepDesk steps;

    protected SteppedLedger(Ledger<F, R> ledger, Course<F, ?> course) {
        super(ledger.related("transitions", "process"));
        this.course = course;
    }

    /** The steps that there are. */
    public final Workflow<?> workflow() {
        return course.workflow();
    }

    @GET
    @Path("{id}/transitions")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<LedgerPage<TakenStep>> transitions(@PathParam("id") String id) {
        return read(steps.taken(ledger(), RequestHeaders.id(id), caller));
    }

    @GET
    @Path("{id}/process")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<Progress> progress(@PathParam("id") String id) {
        return read(steps.progress(ledger(), course, RequestHeaders.id(id), caller));
    }

    /** Which record is meant, as the headers of a request say. */
    protected final StepCall call(String id, String match, String key) {
        return new StepCall(RequestHeaders.id(id), RequestHeaders.precondition(match), RequestHeaders.key(key), caller);
    }

    /**
     * Gives the record that goes on: the one that the step opens, or else the changed one.
     *
     * @throws ProblemException 403 for a step of others, 409 for one that is not possible now, 412 and 428 as for corrections,
     *     422 with everything that the step lacks
     */
    protected final <Q extends Record & StepRequest> LedgerView<F> take(
            StepCall call, Enum<?> action, Q request, StepRule<F, Q> rule) {
        return steps.take(ledger(), course, call, new StepDesk.Act<>(action, request, rule));
    }

    /** Answers with a record as a step of its own path has changed it. */
    protected final RestResponse<LedgerView<F>> changed(LedgerView<F> view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }

    /** Answers with the record that goes on after one of the {@code transitions}. */
    protected final RestResponse<LedgerView<F>> taken(LedgerView<F> view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .header(HttpHeaders.LOCATION, ledger().href() + "/" + view.id())
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }

    private static <T> RestResponse<T> read(T what) {
        return ResponseBuilder.ok(what)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
