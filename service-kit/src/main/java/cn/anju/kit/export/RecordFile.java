package cn.anju.kit.export;

import cn.anju.kit.ledger.LedgerView;
import java.io.IOException;

/** A file of records while it is written. It is only finished if nothing failed, so that a part never passes for the whole. */
interface RecordFile {
    void add(LedgerView<?> view) throws IOException;

    void finish() throws IOException;
}
