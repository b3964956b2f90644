package cn.anju.kit.job;

import cn.anju.kit.audit.AccessAction;
import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes in what callers ask to be done with a file; the same request under the same Idempotency-Key is the same job. */
@ApplicationScoped
public class JobDesk {
    private final Jobs jobs;
    private final AccessLog accesses;

    JobDesk(Jobs jobs, AccessLog accesses) {
        this.jobs = jobs;
        this.accesses = accesses;
    }

    /**
     * What is asked for.
     *
     * @param kind by which the {@link JobWork} is found
     * @param ledger that it is about
     * @param idempotencyKey or null
     */
    public record Request(String kind, Ledger<?, ?> ledger, JsonNode options, StoredFile file, String idempotencyKey) {}

    /** @throws ProblemException 422 if something else was asked for under the same key */
    public Job ask(Request request, Caller caller) {
        var requester = new Job.Requester(caller.name(), caller.roles(), caller.scope());
        var job = Job.asked(
                id(request, caller),
                request.kind(),
                request.ledger().type(),
                request.options(),
                requester,
                request.file());
        boolean isNew = jobs.ask(job);
        var kept = jobs.find(job.id(), new Jobs.Viewer(caller.name(), false, caller.scope()))
                .orElseThrow(ProblemException::notFound);
        if (!isNew && !isSame(kept, job)) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        if (isNew) {
            accesses.file(AccessAction.IMPORT, request.ledger(), "job " + kept.id(), null, Set.of(), caller);
        }
        return kept;
    }

    private static UUID id(Request request, Caller caller) {
        if (request.idempotencyKey() == null) {
            return UuidVersion7Strategy.INSTANCE.generateUuid(null);
        }
        String name = caller.name() + "\n" + request.kind() + "\n"
                + request.ledger().type() + "\n" + request.idempotencyKey();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSame(Job one, Job other) {
        return one.file().sha256().equals(other.file().sha256())
                && one.options().equals(other.options());
    }
}
