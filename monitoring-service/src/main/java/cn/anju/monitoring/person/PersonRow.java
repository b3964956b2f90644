package cn.anju.monitoring.person;

import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.personal.IdNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Stored {@link Person}, with blind indexes that find an ID number again, and those who look like the same person, without
 * telling anything. They follow from the fields and are only ever written.
 */
@Entity
@Table(name = "person")
class PersonRow extends LedgerRow<Person> {

    @Access(AccessType.PROPERTY)
    @Column(name = "id_number_index")
    @Convert(converter = BlindIndexConverter.class)
    protected IdNumber getIndexedIdNumber() {
        return fields().idNumber();
    }

    protected void setIndexedIdNumber(IdNumber unreadable) {
        // only written
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "near_index")
    @Convert(converter = NearNumberConverter.class)
    protected IdNumber getNearIdNumber() {
        return fields().idNumber();
    }

    protected void setNearIdNumber(IdNumber unreadable) {
        // only written
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "likeness_index")
    @Convert(converter = BlindTextConverter.class)
    protected String getLikeness() {
        return Likeness.of(fields());
    }

    protected void setLikeness(String unreadable) {
        // only written
    }
}
