package cn.anju.assessment.task.report;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link TaskReport}. */
@Entity
@Table(name = "task_report")
class TaskReportRow extends LedgerRow<TaskReport> {}
