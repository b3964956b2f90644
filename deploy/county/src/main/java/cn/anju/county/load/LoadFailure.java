package cn.anju.county.load;

import cn.anju.county.book.LedgerRecord;

/** The load cannot go on; the message says why in words for the person who started it. */
public final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadFailure(String message) {
        super(message);
    }

    LoadFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static LoadFailure refused(LedgerRecord record, int status, String problem) {
        String hint = status == 428 || status == 409
                ? "\nA record with this id but other content is there already: wipe the data or use another --seed."
                : "";
        return new LoadFailure("PUT " + record.href() + " was refused with " + status + hint + "\nsent: "
                + record.json() + "\nanswer: " + problem);
    }
}
