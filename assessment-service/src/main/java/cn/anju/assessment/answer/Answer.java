package cn.anju.assessment.ranking;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A JSON document ready to be sent, with its entity tag. */
final class Answer {
    private static final int TAG_BYTES = 12;

    private final byte[] json;
    private final String etag;

    /** @param json is not copied */
    Answer(byte[] json) {
        this.json = json;
        this.etag = "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest(json), TAG_BYTES)) + "\"";
    }

    byte[] json() {
        return json;
    }

    String etag() {
        return etag;
    }

    private static byte[] digest(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
