package cn.anju.kit.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record as clients and events carry it: the fields of its ledger beside the envelope.
 *
 * @param <F> the fields of the ledger
 */
public record LedgerView<F>(
        @Schema(title = "编号", description = "identifies the record for ever", readOnly = true)
        UUID id,

        @Schema(title = "版本", description = "1, 2, …: raised by every change; the value of the ETag", readOnly = true)
        int version,

        @Schema(title = "状态", description = "ACTIVE, or VOIDED with a reason", readOnly = true)
        RecordStatus status,

        @JsonUnwrapped F fields,

        @Schema(title = "录入时刻", description = "instant of the first version", readOnly = true)
        Instant recordedAt,

        @Schema(
                title = "录入日期",
                description = "local date of recording; systems that import history may set it when creating")
        LocalDate recordedOn,

        @Schema(title = "录入人", description = "user or client that recorded it", readOnly = true)
        String recordedBy,

        @Schema(title = "变更时刻", description = "instant of this version", readOnly = true)
        Instant changedAt,

        @Schema(title = "变更人", description = "user or client that made this version", readOnly = true)
        String changedBy,

        @Schema(title = "逾期", description = "whether it was recorded after the deadline of its period", readOnly = true)
        boolean late,

        @Schema(title = "作废原因", description = "why it was voided", readOnly = true)
        String voidReason) {}
