package cn.anju.kit.job;

import cn.anju.kit.file.StoredFile;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Work that outlives its request.
 *
 * @param kind what is to be done, by which its {@link JobWork} is found
 * @param ledger record type of the ledger that it is about
 * @param position up to which row of its file it is done
 * @param failure code of the problem that ended it, or null
 * @param file what it works on
 */
public record Job(
        UUID id,
        String kind,
        String ledger,
        JobState state,
        JsonNode options,
        Requester requester,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        int position,
        Counts counts,
        String failure,
        List<String> failureArguments,
        StoredFile file) {

    /** Whoever asked for it, as the token described them at that time. */
    public record Requester(String name, Set<Role> roles, Scope scope) {
        public Requester {
            roles = Set.copyOf(roles);
        }
    }

    /** A job that is asked for now. */
    public static Job asked(
            UUID id, String kind, String ledger, JsonNode options, Requester requester, StoredFile file) {
        return new Job(
                id,
                kind,
                ledger,
                JobState.QUEUED,
                options,
                requester,
                null,
                null,
                null,
                0,
                Counts.NONE,
                null,
                List.of(),
                file);
    }
}
