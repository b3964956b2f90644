package cn.anju.kit.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    private static final Map<String, Cadence> CADENCES = Map.of(
            "monthly", Cadence.monthly(),
            "by the 25th", Cadence.monthlyBy(25),
            "by the 30th", Cadence.monthlyBy(30),
            "next 3rd", Cadence.monthlyByNext(3),
            "quarterly", Cadence.quarterly(),
            "half-yearly", Cadence.halfYearly(),
            "yearly", Cadence.yearly(),
            "by 30 April", Cadence.yearlyBy(Month.APRIL, 30),
            "by 29 February", Cadence.yearlyBy(Month.FEBRUARY, 29),
            "once", Cadence.onceBy(2022, Month.MARCH, 31));
    private static final FieldsShape<Meeting> SHAPE = new FieldsShape<>(Meeting.class);

    /** What a meeting may be. */
    public enum Kind {
        PLENARY,
        OTHER
    }

    /** Something with dates; public as the fields of every ledger are. */
    public record Meeting(LocalDate heldOn, Kind kind, LocalDate dueOn, LocalDate settledOn) implements LedgerFields {}

    @ParameterizedTest
    @CsvSource({
        "monthly,2022-03-01,2022-03-31",
        "monthly,2022-03-31,2022-03-31",
        "monthly,2022-02-10,2022-02-28",
        "monthly,2024-02-29,2024-02-29",
        "monthly,2022-12-31,2022-12-31",
        "by the 25th,2022-03-31,2022-03-25",
        "by the 30th,2022-02-01,2022-02-28",
        "by the 30th,2024-02-01,2024-02-29",
        "next 3rd,2022-03-31,2022-04-03",
        "next 3rd,2022-12-01,2023-01-03",
        "next 3rd,2024-02-29,2024-03-03",
        "quarterly,2022-01-01,2022-03-31",
        "quarterly,2022-06-30,2022-06-30",
        "quarterly,2022-12-31,2022-12-31",
        "half-yearly,2022-06-30,2022-06-30",
        "half-yearly,2022-07-01,2022-12-31",
        "yearly,2022-01-01,2022-12-31",
        "by 30 April,2022-01-01,2022-04-30",
        "by 30 April,2022-11-30,2022-04-30",
        "by 29 February,2022-11-30,2022-02-28",
        "by 29 February,2024-01-01,2024-02-29",
        "once,2021-01-01,2022-03-31",
        "once,2023-01-01,2022-03-31",
    })
    void hasADeadlineForEveryDay(String cadence, LocalDate day, LocalDate deadline) {
        assertThat(CADENCES.get(cadence).deadline(SHAPE, meeting(day, Kind.PLENARY, null), "heldOn"))
                .isEqualTo(deadline);
    }

    @Test
    void hasNoDeadlineForWhatIsNotDue() {
        var plenary = Cadence.monthly().only("kind", Kind.PLENARY);
        var day = LocalDate.of(2022, 3, 1);
        assertThat(plenary.deadline(SHAPE, meeting(day, Kind.PLENARY, null), "heldOn"))
                .isEqualTo("2022-03-31");
        assertThat(plenary.deadline(SHAPE, meeting(day, Kind.OTHER, null), "heldOn"))
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    void takesTheRecordsOwnDeadline() {
        var own = Cadence.ownDeadline("dueOn", "settledOn");
        var due = LocalDate.of(2022, 3, 20);
        assertThat(own.deadline(SHAPE, meeting(LocalDate.of(2022, 1, 1), Kind.OTHER, due), "heldOn"))
                .isEqualTo(due);
    }

    @Test
    void isDueForEachOfItsPeriodsInALongerOne() {
        assertThat(spans(Cadence.monthlyByNext(3), "2022-Q4"))
                .extracting(Rhythm.Span::dueOn)
                .containsExactly(LocalDate.of(2022, 11, 3), LocalDate.of(2022, 12, 3), LocalDate.of(2023, 1, 3));
        assertThat(spans(Cadence.quarterly(), "2024-H1"))
                .extracting(Rhythm.Span::start, Rhythm.Span::end)
                .containsExactly(
                        tuple(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                        tuple(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
        assertThat(spans(Cadence.yearly(), "2022-Q1")).isEmpty();
    }

    @Test
    void isDueOnceWhateverIsAskedFor() {
        assertThat(spans(Cadence.onceBy(2022, Month.MARCH, 31), "2023-01"))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.dueOn()).isEqualTo("2022-03-31");
                    assertThat(span.start()).isBefore(LocalDate.of(1900, 1, 1));
                    assertThat(span.end()).isEqualTo("2023-01-31");
                });
    }

    @Test
    void refusesAFieldThatTheLedgerDoesNotHave() {
        for (Cadence wrong : List.of(
                Cadence.monthly().each("kinds"),
                Cadence.monthly().only("type", Kind.OTHER),
                Cadence.ownDeadline("dueOn", "doneOn"))) {
            assertThatThrownBy(() -> wrong.requireFields(SHAPE)).isInstanceOf(IllegalArgumentException.class);
        }
        Cadence.monthly().each("kind").requireFields(SHAPE);
    }

    private static List<Rhythm.Span> spans(Cadence cadence, String period) {
        return cadence.rhythm().within(Period.parse(period).orElseThrow());
    }

    private static Meeting meeting(LocalDate heldOn, Kind kind, LocalDate dueOn) {
        return new Meeting(heldOn, kind, dueOn, null);
    }

    /** An entry in a monthly ledger. */
    public record Entry(LocalDate madeOn, String month) implements LedgerFields {}

    @Test
    void canCountForAMonthThatAFieldNames() {
        var shape = new FieldsShape<>(Entry.class);
        var cadence = Cadence.monthlyByNext(3).forMonthIn("month");
        var entry = new Entry(LocalDate.of(2022, 4, 2), "2022-03");
        assertThat(cadence.deadline(shape, entry, "madeOn")).isEqualTo(LocalDate.of(2022, 4, 3));
        assertThatThrownBy(() -> cadence.forMonthIn("week").requireFields(shape))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
