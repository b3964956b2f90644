package cn.anju.assessment.answer;

import cn.anju.kit.query.PageCursor;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A JSON document ready to be sent, with its entity tag. */
public final class Answer {
    private static final int TAG_BYTES = 12;

    private final byte[] json;
    private final String nextCursor;
    private final String etag;

    /**
     * @param json is not copied
     * @param nextCursor of the next page, or null
     */
    Answer(byte[] json, String nextCursor) {
        this.json = json;
        this.nextCursor = nextCursor;
        this.etag = "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest(json), TAG_BYTES)) + "\"";
    }

    byte[] json() {
        return json;
    }

    /** The document, or 304 for a client that knows it by this tag. */
    public RestResponse<byte[]> send(String known, UriInfo uri) {
        ResponseBuilder<byte[]> response = etag.equals(known)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(json, MediaType.APPLICATION_JSON);
        if (nextCursor != null) {
            response.header(HttpHeaders.LINK, PageCursor.link(uri, nextCursor));
        }
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static byte[] digest(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
