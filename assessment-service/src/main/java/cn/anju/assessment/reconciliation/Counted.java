package cn.anju.assessment.reconciliation;

import cn.anju.kit.count.RecordCounts;

/** How many records of a ledger there are at a site on one side, and the sum of their versions. */
record Counted(String ledger, long records, long versions) {
    static final Counted NONE = new Counted(null, 0, 0);

    /** A ledger at a site, in the order of both. */
    record Place(String recordType, String siteCode) implements Comparable<Place> {
        String workstream() {
            return recordType.substring(0, recordType.indexOf('.'));
        }

        @Override
        public int compareTo(Place other) {
            int byType = recordType.compareTo(other.recordType);
            return byType == 0 ? siteCode.compareTo(other.siteCode) : byType;
        }
    }

    static Place place(RecordCounts.Item item) {
        return new Place(item.recordType(), item.siteCode());
    }

    static Counted of(RecordCounts.Item item) {
        return new Counted(item.ledger(), item.records(), item.versions());
    }

    boolean isSameAs(Counted other) {
        return records == other.records && versions == other.versions;
    }
}
