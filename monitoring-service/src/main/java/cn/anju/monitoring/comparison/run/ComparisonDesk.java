package cn.anju.monitoring.comparison.run;

import cn.anju.kit.imports.IncomingFiles;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.JobDesk;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.monitoring.comparison.batch.Batches;
import cn.anju.monitoring.comparison.file.BureauFiles;
import cn.anju.monitoring.comparison.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes in the files of bureaus, refuses at once those that cannot be used at all, and leaves the others to a job. */
@ApplicationScoped
class ComparisonDesk {
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final Sources sources;
    private final IncomingFiles incoming;
    private final BureauFiles files;
    private final Batches batches;
    private final JobDesk jobs;
    private final Clock clock;

    ComparisonDesk(
            Sources sources, IncomingFiles incoming, BureauFiles files, Batches batches, JobDesk jobs, Clock clock) {
        this.sources = sources;
        this.incoming = incoming;
        this.files = files;
        this.batches = batches;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is asked for with a file. */
    record Request(UUID source, MediaType type, LocalDate asOf, boolean dryRun, String idempotencyKey) {}

    /** @throws ProblemException 400 for parameters that are unknown or malformed */
    Request request(UUID source, MediaType type, MultivaluedMap<String, String> parameters, String idempotencyKey) {
        var query = new QueryParameters(parameters, "asOf", "dryRun");
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = query.date("asOf").orElse(today);
        if (asOf.isAfter(today)) {
            query.refuse("asOf", "not-in-future");
        }
        boolean dryRun = query.oneOf("dryRun", YES_OR_NO).map(Boolean::valueOf).orElse(false);
        query.check();
        return new Request(source, type, asOf, dryRun, idempotencyKey);
    }

    /**
     * @throws ProblemException 403 for other bureaus, 404 outside the scope, 413 and 415 as for imports, 422 if the source is
     *     not in force on the day of the data or the file cannot be used at all
     */
    Job accept(InputStream content, Request request, Caller caller) throws IOException {
        var source = sources.findOwn(request.source(), caller);
        if (!source.holdsOn(request.asOf())) {
            throw new ProblemException(
                    422, "source-not-in-force", request.asOf().toString());
        }
        var taken = incoming.take(request.type(), content);
        files.requireRows(taken.file().key(), taken.encoding(), source.columns());
        var options = new ComparisonOptions(request.source(), request.asOf(), request.dryRun(), taken.encoding());
        return jobs.ask(
                new JobDesk.Request(
                        ComparisonWork.KIND, batches.ledger(), options.json(), taken.file(), request.idempotencyKey()),
                caller);
    }
}
