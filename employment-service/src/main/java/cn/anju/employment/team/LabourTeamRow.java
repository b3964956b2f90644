package cn.anju.employment.team;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LabourTeam}. */
@Entity
@Table(name = "labour_team")
class LabourTeamRow extends LedgerRow<LabourTeam> {}
