package cn.anju.benchmark.http;

import cn.anju.benchmark.measure.BenchmarkException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the end of an answer of HTTP/1.1 while its bytes arrive; no other answer follows it. */
final class Answer {
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String CHUNKED = "\r\ntransfer-encoding: chunked";
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private int scanned;
    private int bodyAt;
    private int length;

    void reset() {
        scanned = 0;
        bodyAt = 0;
    }

    boolean isComplete(byte[] bytes, int count) {
        if (bodyAt == 0 && !findBody(bytes, count)) {
            return false;
        }
        return length >= 0 ? count >= bodyAt + length : endsWithLastChunk(bytes, count);
    }

    int status(byte[] bytes) {
        return (bytes[STATUS_AT] - '0') * 100 + (bytes[STATUS_AT + 1] - '0') * 10 + (bytes[STATUS_AT + 2] - '0');
    }

    private boolean findBody(byte[] bytes, int count) {
        for (int i = scanned; i + 3 < count; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                bodyAt = i + 4;
                length = length(new String(bytes, 0, bodyAt, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
                return true;
            }
        }
        scanned = Math.max(0, count - 3);
        return false;
    }

    /** Bytes of the body, or -1 where it comes in chunks. */
    private static int length(String head) {
        int at = head.indexOf(LENGTH);
        if (at >= 0) {
            int begin = at + LENGTH.length();
            return Integer.parseInt(
                    head.substring(begin, head.indexOf('\r', begin)).strip());
        }
        if (head.contains(CHUNKED)) {
            return -1;
        }
        throw new BenchmarkException("An answer without its length: " + head);
    }

    /** JSON has no line ends of its own here, so that this is not found inside a chunk. */
    private boolean endsWithLastChunk(byte[] bytes, int count) {
        int from = count - LAST_CHUNK.length;
        if (from < bodyAt) {
            return false;
        }
        for (int i = 0; i < LAST_CHUNK.length; i++) {
            if (bytes[from + i] != LAST_CHUNK[i]) {
                return false;
            }
        }
        return true;
    }
}
