package cn.anju.kit.attachment;

import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The attachments of all records of this service. */
@ApplicationScoped
class Attachments {
    private final Database database;
    private final FileStore files;

    Attachments(Database database, FileStore files) {
        this.database = database;
        this.files = files;
    }

    /** An attachment, and whether the request made it or one with the same content was there. */
    record Attached(Attachment attachment, boolean created) {}

    /** Attaches a file that was stored; where the record has the same content already, that stays as it is. */
    @Transactional
    Attached attach(
            String recordType, UUID recordId, AttachmentRequest request, FileType type, StoredFile file, String actor) {
        int inserted = database.update(
                """
                insert into attachment
                    (id, record_type, record_id, title, kind, file_name, content_type, size, sha256, file_key, attached_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (record_type, record_id, sha256) where voided_at is null do nothing
                """,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                recordType,
                recordId,
                request.title(),
                request.kind().name(),
                request.fileName() == null ? request.title() + "." + type.extension() : request.fileName(),
                type.mediaType(),
                file.size(),
                file.sha256(),
                file.key(),
                actor);
        if (inserted == 0) {
            files.delete(file.key());
        } else {
            files.keep(file.key());
        }
        var attachment = database.queryOne(
                "select * from attachment where record_type = ? and record_id = ? and sha256 = ? and voided_at is null",
                Attachments::read,
                recordType,
                recordId,
                file.sha256());
        return new Attached(attachment.orElseThrow(), inserted == 1);
    }

    /** In the order of attaching, voided ones too. */
    List<Attachment> of(String recordType, UUID recordId) {
        return database.query(
                "select * from attachment where record_type = ? and record_id = ? order by id",
                Attachments::read,
                recordType,
                recordId);
    }

    Optional<Attachment> find(String recordType, UUID recordId, UUID id) {
        return database.queryOne(
                "select * from attachment where id = ? and record_type = ? and record_id = ?",
                Attachments::read,
                id,
                recordType,
                recordId);
    }

    String fileKey(UUID id) {
        return database.queryOne("select file_key from attachment where id = ?", row -> row.getString("file_key"), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** Its content stays readable, as that of a voided record does; voiding it again changes nothing. */
    void makeVoid(UUID id, String reason, String actor) {
        database.update(
                "update attachment set voided_at = now(), voided_by = ?, void_reason = ? where id = ? and voided_at is null",
                actor,
                reason,
                id);
    }

    private static Attachment read(ResultSet row) throws SQLException {
        Instant voidedAt = Database.instant(row, "voided_at");
        return new Attachment(
                row.getObject("id", UUID.class),
                voidedAt == null ? RecordStatus.ACTIVE : RecordStatus.VOIDED,
                row.getString("title"),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Database.instant(row, "attached_at"),
                row.getString("attached_by"),
                voidedAt,
                row.getString("voided_by"),
                row.getString("void_reason"));
    }
}
