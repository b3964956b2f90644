package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.RecordStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record that the service opened of a finding. */
@Schema(description = "问题转办结果 The record that was opened of a finding")
public record FindingOutcome(
        VisitFinding.Becomes becomes,

        @Schema(description = "path of its ledger", examples = "/api/v1/site/hazards")
        String ledger,

        @Schema(description = "its id") UUID recordId,

        @Schema(description = "VOIDED where somebody has taken it back")
        RecordStatus status,

        @Schema(description = "its version; above 1, somebody has carried it on", examples = "2")
        int version) {}
