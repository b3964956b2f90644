package cn.anju.kit.ledger;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headers and path parameters that every ledger shares. */
public final class RequestHeaders {
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private RequestHeaders() {}

    /** @throws ProblemException 404 if it is no UUID, since no record has such an id */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    public static String key(String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST_KEY)) {
            throw ProblemException.badParameter(Violation.header(IDEMPOTENCY_KEY, "size", 1, LONGEST_KEY));
        }
        return text;
    }

    public static LedgerStore.Precondition precondition(String ifMatch) {
        if (ifMatch == null) {
            return LedgerStore.Precondition.NONE;
        }
        Matcher matcher = ETAG.matcher(ifMatch.trim());
        if (!matcher.matches()) {
            throw ProblemException.badParameter(Violation.header("If-Match", "header"));
        }
        return new LedgerStore.Precondition(Integer.valueOf(matcher.group(1)));
    }

    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
