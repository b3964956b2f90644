package cn.anju.kit.export;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.table.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;

/** Records as one JSON object a line, with the properties that lists have. */
final class NdjsonFile implements RecordFile {
    private final OutputStream out;
    private final List<Column> columns;
    private final RecordJson json;

    NdjsonFile(OutputStream out, List<Column> columns, RecordJson json) {
        this.out = out;
        this.columns = columns;
        this.json = json;
    }

    @Override
    public void add(LedgerView<?> view) throws IOException {
        var values = new LinkedHashMap<String, Object>();
        for (Column column : columns) {
            Object value = column.of(view);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        out.write(json.line(values));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
