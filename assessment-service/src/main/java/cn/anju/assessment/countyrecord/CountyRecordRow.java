package cn.anju.assessment.countyrecord;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CountyRecord}. */
@Entity
@Table(name = "county_record")
class CountyRecordRow extends LedgerRow<CountyRecord> {}
