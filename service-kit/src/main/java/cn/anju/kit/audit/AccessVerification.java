package cn.anju.kit.audit;

import cn.anju.kit.sql.Database;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Computes the chain again from its first entry. Whoever rewrites the table can rewrite every later hash as well: that is
 * seen by comparing the last hash with one that an auditor noted down before, since it changes with every entry.
 */
@ApplicationScoped
class AccessVerification {
    private static final int ONE_HOUR = 3600;
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String START = "0".repeat(64);

    private final Database database;
    private final AccessChain chain;

    AccessVerification(Database database, AccessChain chain) {
        this.database = database;
        this.chain = chain;
    }

    /** What the computation found. */
    @Schema(name = "AccessLogVerification")
    record Result(
            @Schema(description = "whether every entry fits")
            boolean intact,

            @Schema(description = "entries computed; up to the first that does not fit", examples = "1204")
            long entries,

            @Schema(description = "hash of the last entry: note it down with its number to compare it later")
            String lastHash,

            @Schema(description = "the first entry that does not fit; absent where all do")
            Misfit firstMisfit) {}

    /** An entry that does not fit. */
    @Schema(name = "AccessLogMisfit")
    record Misfit(
            @Schema(examples = "877") long seq,

            @Schema(description = "what happened to it, or to the link behind it")
            Change change) {}

    /** How an entry fails to fit. */
    @Schema(name = "AccessLogChange")
    enum Change {
        /** An entry is not there. */
        MISSING,
        /** Values, hash or link are not those written. */
        CHANGED
    }

    /** Streams; reads entries that were there when it began. */
    @Transactional
    @TransactionConfiguration(timeout = ONE_HOUR)
    Result verify() {
        var head = chain.head();
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select * from access_log where seq <= ? order by seq")) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                statement.setLong(1, head.seq());
                try (var rows = statement.executeQuery()) {
                    var last = new AccessChain.Head(0, START);
                    while (rows.next()) {
                        var entry = AccessEntry.read(rows);
                        if (entry.seq() != last.seq() + 1) {
                            return misfit(last, Change.MISSING);
                        } else if (!entry.previousHash().equals(last.hash())
                                || !entry.hash().equals(AccessDigest.of(entry))) {
                            return misfit(last, Change.CHANGED);
                        }
                        last = new AccessChain.Head(entry.seq(), entry.hash());
                    }
                    if (last.seq() < head.seq()) {
                        return misfit(last, Change.MISSING);
                    }
                    return last.equals(head)
                            ? new Result(true, last.seq(), last.hash(), null)
                            : new Result(false, last.seq(), last.hash(), new Misfit(last.seq(), Change.CHANGED));
                }
            }
        });
    }

    private static Result misfit(AccessChain.Head last, Change change) {
        return new Result(false, last.seq(), last.hash(), new Misfit(last.seq() + 1, change));
    }
}
