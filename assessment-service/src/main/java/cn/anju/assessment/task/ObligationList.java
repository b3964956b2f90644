package cn.anju.assessment.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What tasks ask for, as of a day. */
@Schema(description = "任务事项清单 What tasks ask for, as of a day")
public record ObligationList(
        @Schema(examples = "2022-03-31") LocalDate on,

        @Schema(description = "in the order of the annex") List<Obligation> items) {}
