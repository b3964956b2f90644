package cn.anju.kit.journal;

/**
 * A place in the journal. Entries follow each other by transaction, then by sequence.
 *
 * @param xid transaction id as PostgreSQL prints it
 */
record JournalPosition(String xid, long seq) {
    static final JournalPosition BEGINNING = new JournalPosition("0", 0);
}
