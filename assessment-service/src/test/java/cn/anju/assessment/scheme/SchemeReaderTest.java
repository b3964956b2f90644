package cn.anju.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeReaderTest {
    private static final SchemeFiles SHIPPED = SchemeFiles.shipped("2022");

    private final Scheme scheme = SchemeReader.read(SHIPPED);

    @Test
    void shipsTheSchemeOf2022() {
        assertThat(scheme.metrics()).hasSize(38);
        assertThat(scheme.indicators()).hasSize(28);
        assertThat(scheme.dimensions())
                .extracting(Dimension::id)
                .containsExactly("LEADERSHIP", "MONITORING", "EMPLOYMENT", "INDUSTRY", "FACILITIES");
        assertThat(scheme.indicators().values().stream()
                        .map(Indicator::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(scheme.indicators().get("leader-visits").clauses()).containsExactly("1", "R02");
    }

    @Test
    void isInForceFrom2022UntilReplaced() {
        assertThat(scheme.isInForceOn(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(scheme.isInForceOn(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(scheme.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "100.00,EXCELLENT",
        "90.00,EXCELLENT",
        "89.99,GOOD",
        "80.00,GOOD",
        "79.99,PASS",
        "60.00,PASS",
        "59.99,POOR",
        "0.00,POOR"
    })
    void gradesByTheHighestThresholdReached(BigDecimal total, String grade) {
        assertThat(scheme.grade(total, List.of()).id()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"100.00,PASS", "85.00,PASS", "70.00,PASS", "10.00,POOR"})
    void capsTheGradeUnderAVeto(BigDecimal total, String grade) {
        assertThat(scheme.grade(total, scheme.vetoes()).id()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "metrics.csv; resolvedOn <= dueOn; solvedOn <= dueOn; requests_on_time; when; 1:23; undeclared reference to 'solvedOn'",
                "metrics.csv; kind == 'SKILLS'; kind == dueOn; skills_trainings; when; 1:9; undeclared reference to 'dueOn'",
                "metrics.csv; ,fullTime,; ,post,; full_time_staff; when; 1:1; must be true or false",
                "metrics.csv; leader_visits,; leader_visits_,; leader-visits; numerator; 1:1; undeclared reference to 'leader_visits'",
                "metrics.csv; site.staff-training; site.lesson; staff_trainings; record; 1:1; unknown: site.lesson",
                "metrics.csv; FLOW,SUM; FLOW,MEAN; collective_income; aggregate; 1:1; must be one of",
                "indicators.csv; workshops > 0; workshops; workshop-checks; applies; 1:1; must be true or false but is number",
                "indicators.csv; residents >= 800 ?; people >= 800 ?; full-time-staff; denominator; 1:1; undeclared reference to 'people'",
                "indicators.csv; 'EMPLOYMENT_GROWTH'; 'EMPLOYMENT'; public-posts; denominator; 1:13; 'EMPLOYMENT' is never a value of fiveType",
                "indicators.csv; 2022-10-31; 2022-10-32; main-industry; due; 1:1; must be a date",
                "indicators.csv; MUST,9,; MUST,-9,; monthly-revisits; weight; 1:1; must be at least 0",
                "vetoes.csv; ,PASS; ,FAIR; high-hazard-overdue; caps_at; 1:1; unknown: FAIR"
            })
    void refusesASchemeNamingThePlace(
            String file, String old, String changed, String id, String column, String place, String message) {
        SchemeFiles files = name -> name.equals(file) ? replaced(name, old, changed) : SHIPPED.open(name);
        var refusal = catchThrowableOfType(InvalidSchemeException.class, () -> SchemeReader.read(files));
        assertThat(refusal.issues()).anySatisfy(issue -> {
            assertThat(issue.id()).isEqualTo(id);
            assertThat(issue.column()).isEqualTo(column);
            assertThat(issue.line() + ":" + issue.position()).isEqualTo(place);
            assertThat(issue.message()).contains(message);
        });
    }

    private static Reader replaced(String file, String old, String changed) {
        var text = new StringWriter();
        try (Reader reader = SHIPPED.open(file)) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text.toString()).contains(old);
        return new StringReader(text.toString().replace(old, changed));
    }
}
