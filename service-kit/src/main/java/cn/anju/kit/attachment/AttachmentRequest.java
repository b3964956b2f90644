package cn.anju.kit.attachment;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;

/**
 * What is said about a file that is sent.
 *
 * @param fileName its name without folders; null if none was given
 * @param declaredType media type by which it was sent; null if the client does not know
 */
record AttachmentRequest(String title, AttachmentKind kind, String fileName, String declaredType) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NAME = 200;
    private static final String UNKNOWN = "application/octet-stream";

    static AttachmentRequest read(MultivaluedMap<String, String> query, String contentType) {
        var parameters = new QueryParameters(query, "title", "kind", "fileName");
        String title = parameters
                .text("title")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        if (title == null) {
            parameters.refuse("title", "required");
        }
        String kind = parameters
                .oneOf("kind", EnumWords.of(AttachmentKind.class))
                .orElseGet(() -> parameters.required("kind"));
        String fileName =
                parameters.text("fileName").map(AttachmentRequest::plain).orElse(null);
        refuseWrong(parameters, "title", title, LONGEST_TITLE);
        refuseWrong(parameters, "fileName", fileName, LONGEST_NAME);
        parameters.check();
        return new AttachmentRequest(title, AttachmentKind.valueOf(kind), fileName, mediaType(contentType));
    }

    private static void refuseWrong(QueryParameters parameters, String name, String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            parameters.refuse(name, "too-long", longest);
        }
        if (PersonalDataScan.finds(text)) {
            parameters.refuse(name, "personal-data");
        }
    }

    /** Without folders and control characters; browsers on some systems send whole paths. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static String mediaType(String contentType) {
        String type = contentType == null
                ? UNKNOWN
                : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals(UNKNOWN) ? null : type;
    }
}
