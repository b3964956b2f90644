package cn.anju.monitoring.comparison.run;

import cn.anju.monitoring.comparison.file.BureauRow;

/** A row of a bureau's file with the blind index of the ID number in its place. */
final class IndexedRow {
    private final BureauRow row;
    private final byte[] index;

    /** @param index null where the row cannot be used */
    IndexedRow(BureauRow row, byte[] index) {
        this.row = row.withoutIdNumber();
        this.index = index;
    }

    BureauRow row() {
        return row;
    }

    int number() {
        return row.number();
    }

    boolean isUsable() {
        return index != null;
    }

    byte[] index() {
        return index;
    }
}
