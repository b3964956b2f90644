package cn.anju.assessment.scheme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeReaderTest {
    private final Scheme scheme = SchemeReader.read(ShippedScheme.document());

    @Test
    void shipsTheSchemeOf2022() {
        assertThat(scheme.id()).isEqualTo("2022");
        assertThat(scheme.metrics()).hasSize(38);
        assertThat(scheme.indicators()).hasSize(28);
        assertThat(scheme.adjustmentLimit()).isEqualByComparingTo("5");
        assertThat(scheme.dimensions())
                .extracting(Dimension::id)
                .containsExactly("LEADERSHIP", "MONITORING", "EMPLOYMENT", "INDUSTRY", "FACILITIES");
        assertThat(scheme.indicators().values().stream()
                        .map(Indicator::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(scheme.indicators().get("leader-visits").clauses()).containsExactly("1", "R02");
        assertThat(ShippedScheme.validFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void isInForceFromItsFirstDayUntilReplaced() {
        var from2022 = scheme.inForceFrom(LocalDate.of(2022, 1, 1), Optional.empty());
        assertThat(from2022.isInForceOn(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(from2022.isInForceOn(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(from2022.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        var replaced = scheme.inForceFrom(LocalDate.of(2022, 1, 1), Optional.of(LocalDate.of(2022, 12, 31)));
        assertThat(replaced.isInForceOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(replaced.isInForceOn(LocalDate.of(2023, 1, 1))).isFalse();
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
                "metrics; requests_on_time; when; resolvedOn != null && solvedOn <= dueOn; rule; 1:23; undeclared reference to 'solvedOn'",
                "metrics; skills_trainings; when; kind == heldOn; rule; 1:6; found no matching overload",
                "metrics; full_time_staff; when; post; rule; 1:1; must be true or false",
                "metrics; collective_income; value; memo; rule; 1:1; must be a number but is",
                "metrics; leader_visits; from; purpose; rule; 1:1; must be a date but is",
                "metrics; staff_trainings; record; site.lesson; enum; -; site.leader-visit",
                "metrics; collective_income; aggregate; MEAN; enum; -; COUNT_DISTINCT",
                "metrics; leader_visits; colour; red; unknown-field; -; -",
                "metrics; leader_visits; id; Leader Visits; pattern; -; -",
                "metrics; leader_visits; id; residents; unique; -; -",
                "metrics; leader_visits; id; leaders_ready; unique; -; -",
                "indicators; leader-visits; numerator; leader_visit; rule; 1:1; undeclared reference to 'leader_visit'",
                "indicators; workshop-checks; applies; workshops; rule; 1:1; must be true or false but is number",
                "indicators; full-time-staff; denominator; people >= 800 ? 2 : 1; rule; 1:1; undeclared reference to 'people'",
                "indicators; public-posts; denominator; fiveType == 'EMPLOYMENT' ? 2 : 1; rule; 1:13; 'EMPLOYMENT' is never a value",
                "indicators; leader-visits; denominator; number(1) / workshops; rule-fails; -; number(1) / workshops",
                "indicators; leader-visits; dimension; FUN; enum; -; LEADERSHIP",
                "indicators; main-industry; due; 2022-10-32; date; -; -",
                "indicators; monthly-revisits; weight; heavy; number; -; -",
                "indicators; monthly-revisits; denominator; ; required; -; -",
                "grades; GOOD; labelEn; ; required; -; -",
                "vetoes; high-hazard-overdue; capsAt; FAIR; enum; -; EXCELLENT",
                "vetoes; high-hazard-overdue; condition; hazards_high_overdue; rule; 1:1; must be true or false"
            })
    void refusesASchemeNamingThePlace(
            String list, String id, String field, String value, String code, String place, String message) {
        var document = ShippedScheme.document();
        int index = index(document, list, id);
        ((ObjectNode) document.get(list).get(index)).set(field, TextNode.valueOf(value == null ? "" : value));
        assertThat(refusal(document).violations()).anySatisfy(violation -> {
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.pointer()).startsWith("/" + list + "/").endsWith("/" + field);
            assertThat(place)
                    .isEqualTo(
                            code.equals("rule")
                                    ? violation.arguments().get(0) + ":"
                                            + violation.arguments().get(1)
                                    : "-");
            if (!message.equals("-")) {
                assertThat(violation.arguments().toString()).contains(message);
            }
        });
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws JsonProcessingException {
        var document = ShippedScheme.document();
        document.remove("grades");
        document.put("adjustmentLimit", 101);
        document.put("labelZh", 5);
        ((ObjectNode) document.get("indicators").get(3)).put("weight", -1);
        assertThat(refusal(document).violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .contains("/grades required", "/adjustmentLimit range", "/labelZh text", "/indicators/3/weight range");
        assertThat(refusal(new ObjectMapper().readTree("[]")).violations())
                .extracting(violation -> violation.code())
                .containsExactly("object");
    }

    private static InvalidSchemeException refusal(JsonNode document) {
        return catchThrowableOfType(InvalidSchemeException.class, () -> SchemeReader.read(document));
    }

    private static int index(JsonNode document, String list, String id) {
        for (int i = 0; i < document.get(list).size(); i++) {
            if (document.get(list).get(i).get("id").asText().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
