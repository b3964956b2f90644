package cn.anju.kit.imports;

import cn.anju.kit.audit.AccessAction;
import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.body.LimitedStream;
import cn.anju.kit.body.TooLargeException;
import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.imports.format.UnreadableFile;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.Jobs;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes files in: keeps them, refuses at once those that cannot be used at all, and leaves the others to a job. */
@ApplicationScoped
class ImportDesk {
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final FileStore store;
    private final ImportFiles files;
    private final Jobs jobs;
    private final AccessLog accesses;
    private final long mostBytes;

    ImportDesk(
            FileStore store,
            ImportFiles files,
            Jobs jobs,
            AccessLog accesses,
            @ConfigProperty(name = "anju.imports.max-bytes") long mostBytes) {
        this.store = store;
        this.files = files;
        this.jobs = jobs;
        this.accesses = accesses;
        this.mostBytes = mostBytes;
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
        var format =
                FileFormat.of(request.type()).orElseThrow(() -> new ProblemException(415, "unsupported-media-type"));
        StoredFile file = put(content);
        var options = new ImportOptions(request.dryRun(), request.atomic(), format, files.dialect(file.key(), format));
        requireRecords(ledger, file, options);
        var requester = new Job.Requester(caller.name(), caller.roles(), caller.scope());
        var job = Job.asked(
                id(ledger, request.idempotencyKey(), caller),
                ImportWork.KIND,
                ledger.type(),
                options.json(),
                requester,
                file);
        boolean isNew = jobs.ask(job);
        var kept = jobs.find(job.id(), new Jobs.Viewer(caller.name(), false, caller.scope()))
                .orElseThrow(ProblemException::notFound);
        if (!isNew && !isSame(kept, job)) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        if (isNew) {
            accesses.file(AccessAction.IMPORT, ledger, "job " + kept.id(), null, Set.of(), caller);
        }
        return kept;
    }

    private void requireRecords(Ledger<?, ?> ledger, StoredFile file, ImportOptions options) throws IOException {
        try (var records = files.records(file.key(), options, ledger)) {
            if (records.next() == null) {
                throw UnreadableFile.empty();
            }
        }
    }

    private static UUID id(Ledger<?, ?> ledger, String idempotencyKey, Caller caller) {
        if (idempotencyKey == null) {
            return UuidVersion7Strategy.INSTANCE.generateUuid(null);
        }
        String name = caller.name() + "\nimport\n" + ledger.type() + "\n" + idempotencyKey;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSame(Job one, Job other) {
        return one.file().sha256().equals(other.file().sha256())
                && one.options().equals(other.options());
    }

    private StoredFile put(InputStream content) throws IOException {
        try {
            return store.put(new LimitedStream(content, mostBytes));
        } catch (TooLargeException e) {
            throw new ProblemException(413, "too-large");
        }
    }
}
