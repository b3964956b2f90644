package cn.anju.kit.job;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.audit.AccessAction;
import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.job.JobErrors.Place;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work that outlives its request: how far it is, what it could not do, and what came out of it. */
@Path("/api/v1/{workstream}/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
@Tag(name = "jobs", description = "Imports and other work in the background · 后台任务")
public class JobResource {
    private static final int MOST = 500;
    private static final int DEFAULT_LIMIT = 50;
    private static final String CSV = "text/csv";

    private final Jobs jobs;
    private final JobErrors errors;
    private final JobRunner runner;
    private final Ledgers ledgers;
    private final JobViews views;
    private final AccessLog accesses;
    private final Caller caller;

    JobResource(
            Jobs jobs,
            JobErrors errors,
            JobRunner runner,
            Ledgers ledgers,
            JobViews views,
            AccessLog accesses,
            Caller caller) {
        this.jobs = jobs;
        this.errors = errors;
        this.runner = runner;
        this.ledgers = ledgers;
        this.views = views;
        this.accesses = accesses;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "List jobs · 任务列表",
            description = "One's own, newest first; the county's administrators and auditors see those of others in"
                    + " their scope. Parameters: state, ledger, limit, cursor.")
    public LedgerPage<JobView> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var query = new QueryParameters(uri.getQueryParameters(), "limit", "cursor", "state", "ledger");
        int limit = query.number("limit", 1, MOST, DEFAULT_LIMIT);
        var state = query.oneOf(
                        "state",
                        Arrays.stream(JobState.values()).map(Enum::name).toList())
                .map(JobState::valueOf);
        var ledger = query.oneOf(
                        "ledger", ledgers.all().stream().map(Ledger::path).toList())
                .flatMap(path -> ledgers.all().stream()
                        .filter(l -> l.path().equals(path))
                        .findFirst())
                .map(Ledger::type);
        var after = cursor(query, JobCursor::job);
        query.check();
        var found = jobs.list(viewer(), state, ledger, after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? JobCursor.after(page.get(limit - 1)) : null;
        return new LedgerPage<>(page.stream().map(job -> view(job, headers)).toList(), next, null);
    }

    private static <T> Optional<T> cursor(QueryParameters query, Function<String, Optional<T>> reading) {
        return query.text("cursor").flatMap(text -> {
            var cursor = reading.apply(text);
            if (cursor.isEmpty()) {
                query.refuse("cursor", "cursor");
            }
            return cursor;
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getJob", summary = "How far a job is · 任务进度")
    public JobView get(@PathParam("id") String id, @Context HttpHeaders headers) {
        return view(find(id), headers);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelJob",
            summary = "Stop a job · 取消任务",
            description = "What it has written so far stays written; an atomic import has written nothing.")
    public JobView cancel(@PathParam("id") String id, @Context HttpHeaders headers) {
        var job = find(id);
        if (caller.has(Role.AUDITOR) && !job.requester().name().equals(caller.name())) {
            throw new ProblemException(403, "forbidden");
        }
        if (!jobs.cancel(job.id()) && job.state() != JobState.CANCELLED) {
            throw new ProblemException(409, "job-over");
        }
        return view(find(id), headers);
    }

    @GET
    @Path("{id}/errors")
    @Operation(
            operationId = "listJobErrors",
            summary = "What is wrong with the rows · 行错误",
            description = "In the order of the rows, already while the job runs. Parameters: limit, cursor.")
    public LedgerPage<JobErrorView> errors(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        var job = find(id);
        var query = new QueryParameters(uri.getQueryParameters(), "limit", "cursor");
        int limit = query.number("limit", 1, MOST, DEFAULT_LIMIT);
        var after = cursor(query, JobCursor::error).orElse(Place.START);
        query.check();
        var found = errors.after(job.id(), after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? JobCursor.after(page.get(limit - 1).place()) : null;
        var locale = locale(headers);
        return new LedgerPage<>(
                page.stream().map(placed -> views.of(placed.error(), locale)).toList(), next, null);
    }

    @GET
    @Path("{id}/errors")
    @Produces(CSV)
    @Operation(operationId = "downloadJobErrors", hidden = true)
    public Response errorsAsCsv(@PathParam("id") String id, @Context HttpHeaders headers) {
        var job = find(id);
        StreamingOutput content = new ErrorTable(errors, views, locale(headers)).of(job.id());
        return file(content, MediaType.valueOf(CSV + ";charset=utf-8"), job.id() + "-errors.csv");
    }

    @GET
    @Path("{id}/result")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getJobResult",
            summary = "The file back with what is wrong · 取回标注错误的文件",
            description =
                    "In the format in which it came, with one more column that says in each row what is wrong with it."
                            + " Corrected, the file can be sent again as it is. With people in it, only for whoever sent it.")
    public Response result(@PathParam("id") String id, @Context HttpHeaders headers) {
        var job = find(id);
        if (!job.state().isOver()) {
            throw new ProblemException(409, "job-not-over");
        }
        var ledger = ledgers.ofType(job.ledger());
        var work = runner.workOf(job);
        if ((ledger.shape().hasPersonal() || work.isAboutPeople())
                && !job.requester().name().equals(caller.name())) {
            throw new ProblemException(403, "forbidden");
        }
        var result = work.result(job, locale(headers));
        accesses.file(
                AccessAction.DOWNLOAD,
                ledgers.ofType(job.ledger()),
                "result of job " + job.id(),
                null,
                Set.of(),
                caller);
        return file(result.content(), result.type(), result.name());
    }

    private static Response file(StreamingOutput content, MediaType type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Job find(String id) {
        try {
            return jobs.find(UUID.fromString(id), viewer()).orElseThrow(ProblemException::notFound);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    private Jobs.Viewer viewer() {
        boolean oversight = caller.has(Role.COUNTY_ADMIN) || caller.has(Role.AUDITOR);
        return new Jobs.Viewer(caller.name(), oversight, caller.scope());
    }

    private JobView view(Job job, HttpHeaders headers) {
        return views.of(job, locale(headers));
    }

    private Locale locale(HttpHeaders headers) {
        return views.language(headers.getAcceptableLanguages());
    }
}
