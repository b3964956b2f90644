package cn.anju.assessment.fivetype.evaluation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that a criterion looks at, and where it is. */
@Schema(name = "FiveTypeEvidence", description = "依据记录 A record that a criterion looks at")
public record EvidenceRecord(
        String recordType,
        UUID recordId,

        @Schema(description = "false for what is still to be done")
        boolean done,

        @Schema(description = "path of the record in its own service")
        String href) {}
