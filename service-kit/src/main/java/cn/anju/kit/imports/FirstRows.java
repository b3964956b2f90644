package cn.anju.kit.imports;

import java.util.UUID;

/**
 * Remembers in which row of a file a record was met first. It takes about 40 bytes a row, however much the rows say, so
 * that a file of a million rows fits into a small heap.
 */
final class FirstRows {
    private static final int SMALLEST = 1 << 10;

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /** The row in which the record was met first: this one, if it was not met before. */
    int of(UUID record, int row) {
        if (2 * size >= rows.length) {
            grow();
        }
        int slot = slot(record.getMostSignificantBits(), record.getLeastSignificantBits());
        if (rows[slot] == 0) {
            put(slot, record.getMostSignificantBits(), record.getLeastSignificantBits(), row);
            size++;
        }
        return rows[slot];
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldRows = rows;
        high = new long[2 * oldRows.length];
        low = new long[2 * oldRows.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
            }
        }
    }

    /** Where the record is, or would be: rows count from 1, so that 0 is an empty slot. */
    private int slot(long h, long l) {
        int slot = Long.hashCode((h ^ l) * 0x9e3779b97f4a7c15L) & (rows.length - 1);
        while (rows[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & (rows.length - 1);
        }
        return slot;
    }

    private void put(int slot, long h, long l, int row) {
        high[slot] = h;
        low[slot] = l;
        rows[slot] = row;
    }
}
