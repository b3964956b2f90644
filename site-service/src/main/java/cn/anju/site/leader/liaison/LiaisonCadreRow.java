package cn.anju.site.leader.liaison;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LiaisonCadre}. */
@Entity
@Table(name = "liaison_cadre")
class LiaisonCadreRow extends LedgerRow<LiaisonCadre> {}
