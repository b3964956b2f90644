package cn.anju.employment.training;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trainings held at sites and who attended. */
@Path("/api/v1/employment/trainings")
@Tag(name = "trainings", description = "技能培训 Trainings")
class TrainingLedger extends LedgerResource<Training, TrainingRow> {
    TrainingLedger() {
        super(Ledger.of("employment/trainings", "training", Training.class, TrainingRow.class)
                .dated("heldOn")
                .due(Cadence.yearlyBy(Month.JUNE, 30).only("kind", Training.Kind.SKILLS)));
    }
}
