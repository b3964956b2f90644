package cn.anju.kit.journal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the journal. Entries follow each other by transaction, then by sequence.
 *
 * @param xid transaction id as PostgreSQL prints it
 */
public record JournalPosition(String xid, long seq) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads what {@link #toString()} wrote. */
    public static Optional<JournalPosition> parse(String text) {
        return Optional.of(TEXT.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new JournalPosition(matcher.group(1), Long.parseLong(matcher.group(2))));
    }

    /** The place right before this one: whoever goes on from there meets the entry that is here. */
    public JournalPosition before() {
        return new JournalPosition(xid, seq - 1);
    }

    /** As clients see it, such as {@code 784512-1044}. */
    @Override
    public String toString() {
        return xid + "-" + seq;
    }
}
