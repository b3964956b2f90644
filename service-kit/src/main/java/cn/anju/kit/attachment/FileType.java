package cn.anju.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** The types of files that can be attached, told by what is in them and not by what they are called. */
enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    MP4("video/mp4", "mp4");

    /** So many first bytes tell the type. */
    static final int HEAD_BYTES = 64 * 1024;

    private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** The type of a file that begins with these bytes; empty if it is none of these. */
    static Optional<FileType> of(byte[] head) {
        String found = TIKA.detect(head);
        return switch (found) {
            case "application/zip", "application/x-tika-ooxml" -> office(head);
            case "video/quicktime" -> isFilmOfApple(head) ? Optional.empty() : Optional.of(MP4);
            case "application/octet-stream" -> isChineseText(head) ? Optional.of(TEXT) : Optional.empty();
            default ->
                Arrays.stream(values())
                        .filter(type -> type.mediaType.equals(found))
                        .findFirst();
        };
    }

    /** Both kinds of film begin alike; only the brand tells them apart. */
    private static boolean isFilmOfApple(byte[] head) {
        return !new String(head, 4, Math.min(8, head.length - 4), StandardCharsets.US_ASCII).matches("ftyp(?!qt).*");
    }

    /** Text in GB 18030, as Windows writes it; bytes of programs and pictures hold control characters. */
    private static boolean isChineseText(byte[] head) {
        var text = CharBuffer.allocate(head.length);
        var decoder = Charset.forName("GB18030").newDecoder();
        boolean readable = !decoder.decode(ByteBuffer.wrap(head), text, head.length < HEAD_BYTES)
                .isError();
        return readable && text.flip().chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /** Word and Excel files are archives; the folder of their parts tells them apart. */
    private static Optional<FileType> office(byte[] head) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/")) {
                    return Optional.of(DOCX);
                } else if (entry.getName().startsWith("xl/")) {
                    return Optional.of(XLSX);
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // the head ended before a part of either
        }
        return Optional.empty();
    }
}
