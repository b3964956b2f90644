package cn.anju.monitoring.comparison.run;

import cn.anju.kit.imports.RowsAhead;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.comparison.rule.Member;
import cn.anju.monitoring.comparison.run.IndexedChunks.IndexedChunk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds whom the rows of a file are about, chunk by chunk, while the next chunk is read. */
final class MatchedRows {
    private final RowsAhead<IndexedChunk> chunks;
    private final Members members;
    private final LocalDate on;
    private final Scope scope;

    MatchedRows(RowsAhead<IndexedChunk> chunks, Members members, LocalDate on, Scope scope) {
        this.chunks = chunks;
        this.members = members;
        this.on = on;
        this.scope = scope;
    }

    /** The rows of the next chunk; none after the last. */
    List<MatchedRow> next() throws IOException {
        var result = new ArrayList<MatchedRow>();
        for (IndexedChunk chunk : chunks.next()) {
            var found = match(chunk.staged());
            chunk.rows().forEach(row -> result.add(new MatchedRow(row, found.getOrDefault(row.number(), List.of()))));
        }
        return result;
    }

    private Map<Integer, List<Member>> match(StagedRows staged) {
        return staged.size() == 0
                ? Map.of()
                : QuarkusTransaction.requiringNew().call(() -> members.matching(staged, on, scope));
    }
}
