package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.book.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Something to look at in every part of the assessment, and nothing that moves the quarter's ranking. */
class AssessmentRecordsTest {
    private final County county = Entries.demonstration().county();
    private final Entries entries = Entries.demonstration();

    @Test
    void everySiteIsSupervisedAndSomeAreVisitedWithoutNotice() {
        var supervisions = entries.in("assessment/supervisions");
        assertThat(supervisions.stream().filter(s -> s.text("kind").equals("QUARTERLY")))
                .hasSize(29);
        assertThat(supervisions.stream().filter(s -> s.text("kind").equals("UNANNOUNCED")))
                .hasSize(8);
    }

    @Test
    void supervisionGivesNoSiteMoreThanItTakes() {
        assertThat(entries.in("assessment/supervisions")).allSatisfy(supervision -> {
            var points = StreamSupport.stream(
                            supervision.fields().path("findings").spliterator(), false)
                    .map(finding -> finding.path("points").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(points).isEqualByComparingTo(BigDecimal.ZERO);
        });
    }

    @Test
    void theCountyHasTrainedAppropriatedAndToldOfGoodCases() {
        assertThat(entries.in("assessment/county-records"))
                .hasSize(5)
                .extracting(entry -> entry.text("kind"))
                .contains("TRAINING", "APPROPRIATION", "CASE_STUDY");
    }

    @Test
    void reportsOfBureausAreAcceptedReturnedOrWait() {
        assertThat(entries.in("assessment/task-reports")).hasSize(5);
        assertThat(verbs("assessment/task-reports")).containsExactlyInAnyOrder("accept", "accept", "return");
    }

    @Test
    void theTwelveSitesOfTheYearStandAtDifferentSteps() {
        assertThat(entries.in("assessment/acceptances"))
                .hasSize(12)
                .extracting(entry -> entry.text("siteCode"))
                .containsExactlyElementsOf(county.sites().stream()
                        .filter(site -> site.site().targetYear() == 2022)
                        .map(site -> site.code())
                        .toList());
        assertThat(verbs("assessment/acceptances")).containsOnly("self-check", "inspect", "return");
    }

    @Test
    void stepsAreTakenWithinTheQuarterAfterTheRecordWasEntered() {
        county.steps().forEach(course -> {
            var recorded = entries.in(course.ledger()).stream()
                    .filter(entry -> entry.id().equals(course.recordId()))
                    .findFirst()
                    .orElseThrow();
            var business = recorded.text(course.ledger().endsWith("reports") ? "reportedOn" : "plannedOn");
            assertThat(course.steps()).isNotEmpty().allSatisfy(step -> {
                var on = LocalDate.parse(step.body().values().iterator().next().toString());
                assertThat(on).isAfterOrEqualTo(LocalDate.parse(business)).isBeforeOrEqualTo(Quarter.END);
            });
        });
    }

    private List<String> verbs(String ledger) {
        return county.steps().stream()
                .filter(course -> course.ledger().equals(ledger))
                .flatMap(course -> course.steps().stream())
                .map(step -> step.verb())
                .toList();
    }
}
