package cn.anju.employment.posting;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link JobPosting}. */
@Entity
@Table(name = "job_posting")
class JobPostingRow extends LedgerRow<JobPosting> {}
