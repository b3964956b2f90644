package cn.anju.industry.garden;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link GardenPlot}. */
@Entity
@Table(name = "garden_plot")
class GardenPlotRow extends LedgerRow<GardenPlot> {}
