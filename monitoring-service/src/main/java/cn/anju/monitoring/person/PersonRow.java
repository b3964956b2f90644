package cn.anju.monitoring.person;

import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.personal.IdNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Person}, with a blind index that finds an ID number again without telling it. */
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
        // the index follows from the fields and is only ever written
    }
}
