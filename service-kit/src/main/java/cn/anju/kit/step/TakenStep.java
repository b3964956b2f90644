package cn.anju.kit.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that was taken: who, when, from where to where. */
@Schema(description = "办理记录 Step that was taken with a record")
public record TakenStep(
        @Schema(description = "version of the record that it made", examples = "3")
        int version,

        @Schema(description = "what was done", examples = "RECTIFY")
        String action,

        @Schema(description = "state until then", examples = "ASSIGNED")
        String from,

        @Schema(description = "state from then on", examples = "RECTIFIED")
        String to,

        @Schema(description = "day it happened", examples = "2022-03-12")
        LocalDate on,

        @Schema(description = "last day for settling the record in time, as it was then", examples = "2022-03-28")
        LocalDate dueOn,

        @Schema(description = "user or client that recorded it", examples = "chen.jing")
        String actor,

        @Schema(description = "name of whoever did it", examples = "刘文")
        String by,

        @Schema(description = "findings or reasons") String note,

        @Schema(description = "the record that it opened") UUID openedId,

        Instant recordedAt,
        LocalDate recordedOn) {}
