package cn.anju.monitoring.picture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * A part of a family's picture: the records of one ledger that point to the household, or to those of another part. Of a ledger whose records hold for a
 * time those that hold on the day are shown, of others those that had happened by then.
 *
 * @param name property of the picture
 * @param type record type of the ledger
 * @param link the field that points to the household, or to the records of the other part
 * @param of name of the other part; null for the household itself
 * @param most the newest that are shown
 * @param shows which of those found belong to the picture of a day
 */
record PictureChapter(
        String name, String type, String link, String of, int most, BiPredicate<ObjectNode, LocalDate> shows) {
    private static final String HOUSEHOLD = "householdId";
    private static final int ALL = 500;

    static PictureChapter all(String name, String type) {
        return latest(name, type, ALL);
    }

    static PictureChapter latest(String name, String type, int most) {
        return new PictureChapter(name, type, HOUSEHOLD, null, most, (record, day) -> true);
    }

    /** Those that point to the records of an earlier part. */
    static PictureChapter of(String other, String link, String name, String type) {
        return new PictureChapter(name, type, link, other, ALL, (record, day) -> true);
    }

    /** Those that were not settled as unfounded by the day. */
    static PictureChapter notRefuted(
            String name, String type, String settledField, String outcomeField, String refuted) {
        return new PictureChapter(name, type, HOUSEHOLD, null, ALL, (record, day) -> {
            var settled = record.path(settledField);
            return settled.isMissingNode()
                    || settled.isNull()
                    || LocalDate.parse(settled.asText()).isAfter(day)
                    || !record.path(outcomeField).asText().equals(refuted);
        });
    }
}
