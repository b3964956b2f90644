package cn.anju.monitoring.comparison.run;

import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the matched rows of the last batch of each source for some weeks, so that a rule can be tried on them: encrypted,
 * with the id of the person instead of the ID number.
 */
@ApplicationScoped
public class KeptRows {
    private static final Binding BINDING = Binding.toField("monitoring.comparison-batch", "pieces");

    private final Database database;
    private final Sealing sealing;

    KeptRows(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Keeps rows that were matched together, once. */
    void keep(UUID batch, int firstRow, List<KeptPiece.Row> rows, List<SourceColumn> columns) {
        var piece = new KeptPiece(
                SourceColumn.values(columns).stream().map(SourceColumn::name).toList(), rows);
        database.update(
                "insert into comparison_piece (batch_id, first_row, matched, sealed) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                batch,
                firstRow,
                (int) rows.stream().mapToInt(KeptPiece.Row::number).distinct().count(),
                sealing.seal(piece.bytes(), BINDING.ofVersion(batch, firstRow)));
    }

    /** How many rows of a batch were matched. */
    int matched(UUID batch) {
        return database.queryOne(
                        "select coalesce(sum(matched), 0) from comparison_piece where batch_id = ?",
                        row -> row.getInt(1),
                        batch)
                .orElse(0);
    }

    /** Forgets the rows of all batches of a source but the one with the latest data. */
    void keepLastOnly(UUID source) {
        database.update("""
                delete from comparison_piece p using comparison_batch b
                where b.id = p.batch_id and b.source_id = ? and b.id <> (
                    select id from comparison_batch where source_id = b.source_id and rows is not null
                    order by as_of desc, recorded_at desc limit 1)
                """, source);
    }

    void forgetOlderThan(Duration age) {
        database.update("delete from comparison_piece where kept_at < now() - make_interval(secs => ?)", (double)
                age.toSeconds());
    }

    /** The batch of a source whose rows are kept. */
    public Optional<UUID> lastBatch(UUID source) {
        return database.queryOne("""
                select b.id from comparison_batch b
                where b.source_id = ? and b.rows is not null
                    and exists (select from comparison_piece p where p.batch_id = b.id)
                order by b.as_of desc, b.recorded_at desc limit 1
                """, row -> row.getObject(1, UUID.class), source);
    }

    /** The places of the pieces of a batch, in the order of its rows. */
    public List<Integer> pieces(UUID batch) {
        return database.query(
                "select first_row from comparison_piece where batch_id = ? order by first_row",
                row -> row.getInt(1),
                batch);
    }

    public Optional<KeptPiece> piece(UUID batch, int firstRow) {
        return database.queryOne(
                        "select sealed from comparison_piece where batch_id = ? and first_row = ?",
                        row -> row.getBytes(1),
                        batch,
                        firstRow)
                .map(bytes -> KeptPiece.of(sealing.openBytes(bytes, BINDING.ofVersion(batch, firstRow))));
    }
}
