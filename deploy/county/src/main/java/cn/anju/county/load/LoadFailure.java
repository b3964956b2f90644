package cn.anju.county.load;

import cn.anju.county.book.LedgerRecord;
import java.util.regex.Pattern;

/** The load cannot go on; the message says why in words for the person who started it. */
public final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern OTHER_CONTENT =
            Pattern.compile("precondition-required|duplicate|record-(changed|voided|elsewhere)");

    public LoadFailure(String message) {
        super(message);
    }

    LoadFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static LoadFailure refused(LedgerRecord record, String problem) {
        String hint = OTHER_CONTENT.matcher(problem).find()
                ? "\nA record with this id but other content is there already: wipe the data or use another --seed."
                : "";
        return new LoadFailure(
                record.href() + " was refused" + hint + "\nsent: " + record.json() + "\nanswer: " + problem);
    }
}
