package cn.anju.kit.attachment;

import java.util.Optional;

/**
 * The headers with which a file is asked for.
 *
 * @param known ETag that the client has, of {@code If-None-Match}
 * @param range part that it wants, of {@code Range}
 * @param ifRange ETag of which it has the other parts, of {@code If-Range}
 */
record ContentRequest(String known, String range, String ifRange) {
    /** The part to send; empty for the whole, also where the client's other parts are of another file. */
    Optional<ByteRange> part(long size, String etag) {
        return ifRange == null || ifRange.equals(etag) ? ByteRange.of(range, size) : Optional.empty();
    }
}
