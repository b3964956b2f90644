package cn.anju.site.facility;

import static cn.anju.site.facility.Facility.Condition.DAMAGED;
import static cn.anju.site.facility.Facility.Condition.GOOD;
import static cn.anju.site.facility.Facility.Condition.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.site.facility.FacilityTimeline.Found;
import cn.anju.site.facility.FacilityTimeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacilityTimelineTest {
    private static final LocalDate BEGIN = LocalDate.of(2018, 10, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2022, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 5);
    private static final LocalDate END = LocalDate.of(2022, 6, 1);
    private static final Stretch OPEN = new Stretch(BEGIN, null, GOOD);

    @Test
    void isWholeWhileNothingElseIsFound() {
        assertThat(FacilityTimeline.of(OPEN, List.of())).containsExactly(OPEN);
        assertThat(FacilityTimeline.of(OPEN, List.of(new Found(FEBRUARY, GOOD))))
                .containsExactly(OPEN);
    }

    @Test
    void isCutWhereTheConditionChanges() {
        assertThat(FacilityTimeline.of(
                        new Stretch(BEGIN, END, GOOD), List.of(new Found(FEBRUARY, DAMAGED), new Found(MARCH, GOOD))))
                .containsExactly(
                        new Stretch(BEGIN, FEBRUARY, GOOD),
                        new Stretch(FEBRUARY, MARCH, DAMAGED),
                        new Stretch(MARCH, END, GOOD));
    }

    @Test
    void hearsTheLastOfADayAndNothingFromOutside() {
        var twice = List.of(new Found(FEBRUARY, MISSING), new Found(FEBRUARY, DAMAGED));
        assertThat(FacilityTimeline.of(OPEN, twice))
                .containsExactly(new Stretch(BEGIN, FEBRUARY, GOOD), new Stretch(FEBRUARY, null, DAMAGED));
        var outside = List.of(new Found(BEGIN, DAMAGED), new Found(END, DAMAGED));
        assertThat(FacilityTimeline.of(new Stretch(BEGIN, END, GOOD), outside))
                .containsExactly(new Stretch(BEGIN, END, GOOD));
    }
}
