package cn.anju.kit.ledger;

import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.IdNumberType;
import cn.anju.kit.personal.PersonName;
import cn.anju.kit.personal.PersonNameType;
import cn.anju.kit.personal.PhoneNumber;
import cn.anju.kit.personal.PhoneNumberType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TypeRegistration;

/**
 * One stored record of a ledger: its fields and the envelope that all ledgers share.
 *
 * @param <F> the fields of the ledger
 */
@MappedSuperclass
@TypeRegistration(basicClass = IdNumber.class, userType = IdNumberType.class)
@TypeRegistration(basicClass = PersonName.class, userType = PersonNameType.class)
@TypeRegistration(basicClass = PhoneNumber.class, userType = PhoneNumberType.class)
public abstract class LedgerRow<F extends Record & LedgerFields> {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    /** Region by which the record is found and protected: its own, or the one of its site; null for several sites. */
    private String scopeRegion;

    private Instant recordedAt;
    private LocalDate recordedOn;
    private String recordedBy;
    private Instant changedAt;
    private String changedBy;
    private boolean late;

    @Column(name = "void_reason")
    private String voidReason;

    @Embedded
    private F fields;

    /** Makes this new row version 1 of a record. */
    void begin(UUID newId, F newFields, String region, Authorship by, boolean isLate) {
        id = newId;
        version = 1;
        status = RecordStatus.ACTIVE;
        recordedAt = by.at();
        recordedOn = by.recordedOn();
        recordedBy = by.actor();
        judge(isLate);
        correct(newFields, region, by);
    }

    /** Says whether it was recorded late; a corrected business date may have another deadline. */
    void judge(boolean isLate) {
        late = isLate;
    }

    /** Replaces the fields; the store raises the version. */
    void correct(F newFields, String region, Authorship by) {
        fields = newFields;
        scopeRegion = region;
        changedAt = by.at();
        changedBy = by.actor();
    }

    void makeVoid(String reason, Authorship by) {
        status = RecordStatus.VOIDED;
        voidReason = reason;
        changedAt = by.at();
        changedBy = by.actor();
    }

    /** Lets a voided row count again; only what a service derives comes back. */
    void restore() {
        status = RecordStatus.ACTIVE;
        voidReason = null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RecordStatus status() {
        return status;
    }

    public F fields() {
        return fields;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String scopeRegion() {
        return scopeRegion;
    }

    /** What clients and consumers get of this row. */
    public LedgerView<F> view() {
        return new LedgerView<>(
                id,
                version,
                status,
                fields,
                recordedAt,
                recordedOn,
                recordedBy,
                changedAt,
                changedBy,
                late,
                voidReason);
    }
}
