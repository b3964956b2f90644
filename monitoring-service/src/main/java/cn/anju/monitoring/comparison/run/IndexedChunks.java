package cn.anju.monitoring.comparison.run;

import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.monitoring.comparison.file.BureauRow;
import cn.anju.monitoring.comparison.file.BureauRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a file; nobody after this has an ID number, only its blind index. */
final class IndexedChunks {
    private final BureauRows rows;
    private final PersonalDataKeys keys;
    private final int after;

    /** @param after row up to which the file was compared before: so far nobody is looked for */
    IndexedChunks(BureauRows rows, PersonalDataKeys keys, int after) {
        this.rows = rows;
        this.keys = keys;
        this.after = after;
    }

    /** Rows without their ID numbers, and the indexes of those who are looked for. */
    record IndexedChunk(List<BureauRow> rows, StagedRows staged) {}

    /** The next rows as one chunk; none after the last. */
    List<IndexedChunk> next(int most) throws IOException {
        var read = new ArrayList<BureauRow>(most);
        var staged = new StagedRows();
        while (read.size() < most) {
            BureauRow row = rows.next();
            if (row == null) {
                break;
            }
            if (row.isUsable() && row.number() > after) {
                staged.add(row.number(), keys.blindIndex(row.idNumber()));
            }
            read.add(row.withoutIdNumber());
        }
        return read.isEmpty() ? List.of() : List.of(new IndexedChunk(read, staged));
    }
}
