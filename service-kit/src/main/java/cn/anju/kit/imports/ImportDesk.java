package cn.anju.kit.imports;

import cn.anju.kit.imports.format.UnreadableFile;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.JobDesk;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes files in: keeps them, refuses at once those that cannot be used at all, and leaves the others to a job. */
@ApplicationScoped
class ImportDesk {
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final IncomingFiles incoming;
    private final ImportFiles files;
    private final JobDesk jobs;

    ImportDesk(IncomingFiles incoming, ImportFiles files, JobDesk jobs) {
        this.incoming = incoming;
        this.files = files;
        this.jobs = jobs;
    }

    /** What is asked for with a file. */
    record Request(MediaType type, boolean dryRun, boolean atomic, String idempotencyKey) {
        /** @throws ProblemException 400 for parameters that are unknown or malformed */
        static Request of(MediaType type, MultivaluedMap<String, String> parameters, String idempotencyKey) {
            var query = new QueryParameters(parameters, "dryRun", "atomic");
            boolean dryRun =
                    query.oneOf("dryRun", YES_OR_NO).map(Boolean::valueOf).orElse(false);
            boolean atomic =
                    query.oneOf("atomic", YES_OR_NO).map(Boolean::valueOf).orElse(false);
            query.check();
            return new Request(type, dryRun, atomic, idempotencyKey);
        }
    }

    /**
     * @throws ProblemException 403 or 405 if the caller may not write the ledger, 413 if the file is too large, 415 if it
     *     is of another kind, 422 if it cannot be used at all
     */
    Job accept(Ledger<?, ?> ledger, InputStream content, Request request, Caller caller) throws IOException {
        ledger.requireWriter(caller);
        var taken = incoming.take(request.type(), content);
        var options = new ImportOptions(request.dryRun(), request.atomic(), taken.encoding());
        try (var records = files.records(taken.file().key(), taken.encoding(), ledger)) {
            if (records.next() == null) {
                throw UnreadableFile.empty();
            }
        }
        return jobs.ask(
                new JobDesk.Request(ImportWork.KIND, ledger, options.json(), taken.file(), request.idempotencyKey()),
                caller);
    }
}
