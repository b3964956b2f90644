package cn.anju.monitoring.risk.process;

import cn.anju.kit.security.Role;
import cn.anju.monitoring.risk.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that was taken: who, when, from where to where, and what was given with it. */
@Schema(description = "流程记录 Step that was taken with a case")
public record Transition(
        @Schema(description = "version of the case that it made", examples = "3")
        int version,

        CaseAction action,
        CaseState from,
        CaseState to,

        @Schema(description = "day it happened", examples = "2022-03-12")
        LocalDate on,

        @Schema(description = "last day for it to be in time; absent where it was not due", examples = "2022-03-13")
        LocalDate dueOn,

        @Schema(description = "whether it was recorded after that day", examples = "false")
        boolean late,

        @Schema(description = "user or client that recorded it", examples = "chen.jing")
        String actor,

        @Schema(description = "role in which that was done", examples = "SITE_MANAGER")
        Role role,

        @Schema(
                description = "whose vote it is: code of a bureau, or site; absent where it is none",
                examples = "civil-affairs")
        String voter,

        Instant recordedAt,
        LocalDate recordedOn,

        @Schema(description = "everything that was given with it")
        TransitionRequest given) {

    /** Whether a joint review begins with it. */
    boolean entersReview() {
        return to.isReview() && from != to;
    }
}
