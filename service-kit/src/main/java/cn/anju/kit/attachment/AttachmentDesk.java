package cn.anju.kit.attachment;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.body.LimitedStream;
import cn.anju.kit.body.TooLargeException;
import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Serves the requests for attachments. Who may see and write a record may see and write what is attached to it. */
@ApplicationScoped
class AttachmentDesk {
    private static final String REVALIDATE = "private, no-cache";

    private final LedgerStore records;
    private final Attachments attachments;
    private final FileStore files;
    private final AttachmentRules rules;
    private final AccessLog accesses;

    AttachmentDesk(
            LedgerStore records, Attachments attachments, FileStore files, AttachmentRules rules, AccessLog accesses) {
        this.records = records;
        this.attachments = attachments;
        this.files = files;
        this.rules = rules;
        this.accesses = accesses;
    }

    /** Reads the body to its end even when it is refused, so that the client gets to read the answer. */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<Attachment> attach(
            Ledger<F, R> ledger, UUID recordId, AttachmentRequest request, InputStream body, Caller caller)
            throws IOException {
        try (body) {
            if (records.findWritable(ledger, recordId, ledger.writingScope(caller))
                            .status()
                    == RecordStatus.VOIDED) {
                throw new ProblemException(409, "voided");
            }
            byte[] head = body.readNBytes(FileType.HEAD_BYTES);
            var type = typeOf(head, request.declaredType());
            var attached = attachments.attach(ledger.type(), recordId, request, type, store(head, body), caller.name());
            return answer(attached.attachment(), attached.created() ? Status.CREATED : Status.OK)
                    .location(URI.create(
                            href(ledger, recordId) + "/" + attached.attachment().id()))
                    .build();
        }
    }

    private FileType typeOf(byte[] head, String declared) {
        if (head.length == 0) {
            throw new ProblemException(400, "empty-body");
        }
        var type = FileType.of(head)
                .filter(rules.types()::contains)
                .orElseThrow(() -> new ProblemException(
                        415,
                        "file-type",
                        rules.types().stream().sorted().map(FileType::mediaType).collect(Collectors.joining(", "))));
        if (declared != null && !declared.equals(type.mediaType())) {
            throw new ProblemException(415, "content-type-mismatch", declared, type.mediaType());
        }
        return type;
    }

    private StoredFile store(byte[] head, InputStream rest) throws IOException {
        long most = rules.maxSize().asLongValue();
        try {
            var whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
            return files.put(new LimitedStream(whole, most));
        } catch (TooLargeException e) {
            throw new ProblemException(413, "file-too-large", most / (1024 * 1024));
        }
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<LedgerPage<Attachment>> list(
            Ledger<F, R> ledger, UUID recordId, Caller caller) {
        find(ledger, recordId, caller);
        var page = new LedgerPage<>(attachments.of(ledger.type(), recordId), null, null);
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<Attachment> get(
            Ledger<F, R> ledger, UUID recordId, UUID id, String known, Caller caller) {
        find(ledger, recordId, caller);
        var attachment = find(ledger, recordId, id);
        if (RequestHeaders.etag(attachment.version()).equals(known)) {
            return ResponseBuilder.<Attachment>notModified()
                    .header(HttpHeaders.ETAG, known)
                    .build();
        }
        return answer(attachment, Status.OK).build();
    }

    /**
     * The file itself, or a part of it; each leaves an entry in the access log before its first byte. A typed answer would
     * be written by what the client accepts and not by what it is.
     */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> Response content(
            Ledger<F, R> ledger, UUID recordId, UUID id, ContentRequest request, Caller caller) {
        var record = find(ledger, recordId, caller);
        var attachment = find(ledger, recordId, id);
        String etag = "\"" + attachment.sha256() + "\"";
        if (etag.equals(request.known())) {
            return Response.notModified().header(HttpHeaders.ETAG, etag).build();
        }
        var part = request.part(attachment.size(), etag);
        var sent = part.orElse(new ByteRange(0, attachment.size() - 1));
        accesses.downloaded(ledger, record, "attachment " + id, caller);
        StreamingOutput output = new FilePart(files, attachments.fileKey(id), sent)::writeTo;
        var answer = Response.status(part.isPresent() ? Response.Status.PARTIAL_CONTENT : Response.Status.OK)
                .entity(output);
        part.ifPresent(p -> answer.header("Content-Range", p.of(attachment.size())));
        return answer.type(attachment.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + encoded(attachment.fileName()))
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<Attachment> makeVoid(
            Ledger<F, R> ledger, UUID recordId, UUID id, String reason, Caller caller) {
        records.findWritable(ledger, recordId, ledger.writingScope(caller));
        attachments.makeVoid(find(ledger, recordId, id).id(), reason, caller.name());
        return answer(find(ledger, recordId, id), Status.OK).build();
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> R find(
            Ledger<F, R> ledger, UUID recordId, Caller caller) {
        return records.find(ledger, recordId, caller.scope()).orElseThrow(ProblemException::notFound);
    }

    private Attachment find(Ledger<?, ?> ledger, UUID recordId, UUID id) {
        return attachments.find(ledger.type(), recordId, id).orElseThrow(ProblemException::notFound);
    }

    private static ResponseBuilder<Attachment> answer(Attachment attachment, Status status) {
        return ResponseBuilder.create(status, attachment)
                .header(HttpHeaders.ETAG, RequestHeaders.etag(attachment.version()))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    private static String href(Ledger<?, ?> ledger, UUID recordId) {
        return ledger.href() + "/" + recordId + "/attachments";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
