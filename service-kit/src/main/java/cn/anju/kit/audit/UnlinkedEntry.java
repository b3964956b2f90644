package cn.anju.kit.audit;

import java.time.Instant;
import java.util.List;

/** An entry before it has its place in the chain. */
record UnlinkedEntry(Instant at, String actor, List<String> roles, String client, String requestId, Access access) {

    AccessEntry after(AccessChain.Head head) {
        var open = entry(head.seq() + 1, head.hash(), null);
        return entry(open.seq(), open.previousHash(), AccessDigest.of(open));
    }

    private AccessEntry entry(long seq, String previousHash, String hash) {
        return new AccessEntry(
                seq,
                at,
                actor,
                roles,
                client,
                access.action().name(),
                access.recordType(),
                access.recordIds(),
                access.filter(),
                access.records(),
                access.fields(),
                access.purpose(),
                access.place().siteCode(),
                access.place().regionCode(),
                requestId,
                previousHash,
                hash);
    }
}
