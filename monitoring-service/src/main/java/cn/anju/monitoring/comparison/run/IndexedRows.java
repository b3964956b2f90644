package cn.anju.monitoring.comparison.run;

import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.monitoring.comparison.file.BureauRow;
import cn.anju.monitoring.comparison.file.BureauRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a file; from here on nobody has the ID number of people whom this service need not know. */
final class IndexedRows {
    private final BureauRows rows;
    private final PersonalDataKeys keys;

    IndexedRows(BureauRows rows, PersonalDataKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** The next rows; none after the last. */
    List<IndexedRow> next(int most) throws IOException {
        var result = new ArrayList<IndexedRow>(most);
        while (result.size() < most) {
            BureauRow row = rows.next();
            if (row == null) {
                break;
            }
            result.add(new IndexedRow(row, row.isUsable() ? keys.blindIndex(row.idNumber()) : null));
        }
        return result;
    }
}
