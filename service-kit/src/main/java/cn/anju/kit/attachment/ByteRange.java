package cn.anju.kit.attachment;

import cn.anju.kit.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that is sent (RFC 9110, {@code Range}).
 *
 * @param first its first byte, from 0
 * @param last its last byte, inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part that was asked for; empty for the whole, which also answers what is malformed or names several parts.
     *
     * @throws ProblemException 416 if it begins after the end
     */
    static Optional<ByteRange> of(String header, long size) {
        var matcher = ONE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        long first;
        long last = size - 1;
        if (matcher.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(matcher.group(2)));
        } else {
            first = Long.parseLong(matcher.group(1));
            if (!matcher.group(2).isEmpty()) {
                last = Math.min(last, Long.parseLong(matcher.group(2)));
            }
        }
        if (first >= size) {
            throw new ProblemException(416, "range", size);
        }
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    long length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} wants it. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
