package cn.anju.assessment.task.report;

import cn.anju.assessment.task.Occasion;
import java.time.LocalDate;
import java.util.UUID;

/** What a bureau reports of a task in a county or a part of it. */
public record Told(UUID id, String row, String period, String regionCode, LocalDate reportedOn, boolean isAccepted) {

    /** Whether it is about this occasion in this county. */
    public boolean isAbout(Occasion occasion, String county) {
        return row.equals(occasion.task().row()) && period.equals(occasion.period()) && regionCode.startsWith(county);
    }
}
