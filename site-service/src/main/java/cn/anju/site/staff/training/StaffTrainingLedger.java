package cn.anju.site.staff.training;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trainings of the staff of sites, one a year by the end of June (clause 19, R25). */
@Path("/api/v1/site/staff-trainings")
@Tag(name = "staff-trainings", description = "管理人员业务培训 Trainings of management staff")
class StaffTrainingLedger extends LedgerResource<StaffTraining, StaffTrainingRow> {
    StaffTrainingLedger() {
        super(Ledger.of("site/staff-trainings", "staff-training", StaffTraining.class, StaffTrainingRow.class)
                .dated("heldOn")
                .due(Cadence.yearlyBy(Month.JUNE, 30)));
    }
}
