package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;

/** What a published quarter is on paper, as anybody in the county gets it. */
final class QuarterPapers {
    private final Api reader;
    private final String quarter;

    QuarterPapers(Api reader, String quarter) {
        this.reader = reader;
        this.quarter = quarter;
    }

    /** The document of an edition, byte by byte. */
    String document(int edition) {
        return text(reader.download(quarter + "/document?edition=" + edition));
    }

    /** Checks that the document is the one that was announced, by its own digest and by what the service says of it. */
    void areGenuine(int edition) {
        var verification = reader.get(quarter + "/verification?edition=" + edition)
                .expecting(200)
                .json();
        for (String check : List.of("intact", "chained", "scores", "facts")) {
            assertThat(verification.path(check).asBoolean()).as(check).isTrue();
        }
        assertThat(sha256(document(edition)))
                .isEqualTo(verification.path("sha256").asText())
                .isEqualTo(verification.path("announced").asText());
    }

    byte[] bulletin(String format, String language) {
        return reader.download(quarter + "/bulletin?format=" + format + "&lang=" + language);
    }

    String page(String language) {
        return text(bulletin("html", language));
    }

    /** The text of the word processor's document. */
    String wordDocument(String language) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bulletin("docx", language)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return text(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError("No word/document.xml");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
