package cn.anju.kit.webhook;

import cn.anju.kit.ledger.LedgerFields;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where on a receiver is told again: an instant or a position, not both. */
public record ReplayRequest(
        @Schema(title = "起始时刻", description = "entries at or after this instant", examples = "2022-03-01T00:00:00Z")
        Instant since,

        @Schema(
                title = "起始位置",
                description = "the entry at this position, as the log of deliveries names it, and all after it",
                examples = "784512-1044")
        String fromPosition)
        implements LedgerFields {}
