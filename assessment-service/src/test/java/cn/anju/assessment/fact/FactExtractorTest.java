package cn.anju.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.rule.RuleFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactExtractorTest {
    private static final UUID ID = UUID.fromString("5b0ab3a5-6d5e-4b52-9f0a-1f3a4dd21f10");

    private final FactExtractor extractor = new FactExtractor(
            SchemeReader.read(ShippedScheme.document()).metrics().values());

    @Test
    void findsTheFactOfAVisit() {
        assertThat(facts("site.leader-visit", "{'siteCode': '360732-S01', 'visitedOn': '2022-01-10'}"))
                .containsExactly(new Fact(
                        "leader_visits",
                        "site.leader-visit",
                        ID,
                        3,
                        "360732-S01",
                        ID.toString(),
                        BigDecimal.ONE,
                        LocalDate.of(2022, 1, 10),
                        null,
                        "/api/v1/ledger/" + ID));
    }

    @Test
    void countsOneRecordForSeveralMetrics() {
        assertThat(facts(
                        "site.hazard",
                        "{'siteCode': 'S', 'dueOn': '2022-02-10', 'rectifiedOn': '2022-02-10', 'severity': 'HIGH'}"))
                .extracting(Fact::metric, Fact::from, Fact::to)
                .containsExactly(
                        tuple("hazards_due", LocalDate.of(2022, 2, 10), null),
                        tuple("hazards_on_time", LocalDate.of(2022, 2, 10), null),
                        tuple("hazards_high_overdue", LocalDate.of(2022, 3, 13), LocalDate.of(2022, 2, 10)));
    }

    @Test
    void leavesOutWhatDoesNotHold() {
        assertThat(facts("site.hazard", "{'siteCode': 'S', 'dueOn': '2022-02-10', 'rectifiedOn': '2022-02-11'}"))
                .extracting(Fact::metric)
                .containsExactly("hazards_due");
        assertThat(facts("site.staff", "{'siteCode': 'S', 'from': '2022-02-10'}"))
                .isEmpty();
    }

    @Test
    void givesOneFactPerSite() {
        assertThat(facts("employment.job-posting", "{'siteCodes': ['S1', 'S2', 'S1'], 'publishedOn': '2022-01-05'}"))
                .extracting(Fact::siteCode)
                .containsExactly("S1", "S2");
    }

    @Test
    void givesNoFactOfScatteredHouseholds() {
        assertThat(facts("monitoring.household", "{'regionCode': '360732101000', 'settledOn': '2019-01-01'}"))
                .isEmpty();
    }

    @Test
    void givesNoFactOfVoidedRecords() {
        assertThat(extractor.facts(event(
                        "site.leader-visit", RecordStatus.VOIDED, "{'siteCode': 'S', 'visitedOn': '2022-01-10'}")))
                .isEmpty();
    }

    @Test
    void takesSubjectAndValueFromTheRecord() {
        assertThat(facts("monitoring.revisit", "{'siteCode': 'S', 'householdId': 'H1', 'visitedOn': '2022-01-10'}"))
                .extracting(Fact::subject)
                .containsExactly("H1");
        assertThat(facts(
                        "industry.collective-entry",
                        "{'siteCode': 'S', 'incomeClass': 'LEASING', 'amount': -500.25, 'bookedOn': '2022-01-10'}"))
                .extracting(fact -> fact.value().toPlainString())
                .containsExactly("-500.25");
    }

    @Test
    void givesNoFactWithoutItsFirstDay() {
        assertThat(facts(
                        "site.site-leader",
                        "{'siteCode': 'S', 'level': 'SITE', 'from': '2022-01-01', 'planFiledOn': '2022-01-05'}"))
                .isEmpty();
        assertThat(
                        facts(
                                "site.site-leader",
                                "{'siteCode': 'S', 'level': 'SITE', 'from': '2022-01-01', 'to': '2022-09-01',"
                                        + " 'planFiledOn': '2022-01-05', 'dutiesFiledOn': '2022-02-01', 'taskListFiledOn': '2022-01-09'}"))
                .extracting(Fact::from, Fact::to)
                .containsExactly(tuple(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 9, 1)));
    }

    @Test
    void datesACaseUpdateByItsMonth() {
        String late = "{'siteCode': 'S', 'caseId': 'c', 'month': '2022-02', 'updatedOn': '2022-03-04'}";
        assertThat(facts("monitoring.case-update", late)).isEmpty();
        assertThat(facts("monitoring.case-update", late.replace("03-04", "03-03")))
                .extracting(Fact::subject, Fact::from)
                .containsExactly(tuple("c", LocalDate.of(2022, 2, 1)));
    }

    @Test
    void countsWhatTheMonitoringServiceRecords() {
        counts(
                "monitoring.household",
                "'code': 'XG-1', 'settledOn': '2018-11-20', 'leftOn': '2022-06-01', 'relocation': 'LIFTED', 'members': 4",
                "households ID 2018-11-20 2022-06-01");
        counts(
                "monitoring.revisit",
                "'householdId': 'h', 'visitedOn': '2022-03-20'",
                "households_revisited h 2022-03-20 null");
        String warning = "'householdId': 'h', 'issuedOn': '2022-03-10', 'verifyBy': '2022-03-25', 'bureau': 'housing'";
        counts("monitoring.warning", warning, "warnings_due ID 2022-03-25 null");
        counts(
                "monitoring.warning",
                warning + ", 'verifiedOn': '2022-03-25', 'outcome': 'UNFOUNDED'",
                "warnings_due ID 2022-03-25 null",
                "warnings_on_time ID 2022-03-25 null");
        counts(
                "monitoring.warning",
                warning + ", 'verifiedOn': '2022-03-26', 'outcome': 'UNFOUNDED'",
                "warnings_due ID 2022-03-25 null");
        counts(
                "monitoring.policy-card",
                "'householdId': 'h', 'issuedOn': '2022-03-22', 'year': 2022",
                "cards_issued h 2022-03-22 null");
        String person =
                "'householdId': 'h', 'from': '2018-11-20', 'sex': '1', 'birthDate': '1985-03-12', 'labourClass': ";
        counts("monitoring.person", person + "'WEAK'", "persons_able ID 2018-11-20 null");
        counts("monitoring.person", person + "'LOST'");
    }

    @Test
    void countsCasesAsTheirProcessLeavesThem() {
        String open =
                "'householdId': 'h', 'openedOn': '2022-01-05', 'riskKinds': ['ILLNESS'], 'route': 'NORMAL', 'state': ";
        counts("monitoring.case", open + "'REVIEW', 'stateSince': '2022-01-08', 'dueOn': '2022-01-10'");
        counts(
                "monitoring.case",
                open + "'DISMISSED', 'decision': 'DISMISSED', 'decidedOn': '2022-01-10', 'stateSince': '2022-01-10'");
        String monitored =
                "'decision': 'MONITORED', 'decidedOn': '2022-01-17', 'monitoredOn': '2022-01-17', 'category': 'MARGINAL'";
        counts("monitoring.case", open + "'MONITORED', " + monitored, "cases_open ID 2022-01-17 null");
        counts(
                "monitoring.case",
                open + "'ELIMINATED', " + monitored + ", 'eliminatedOn': '2022-08-01'",
                "cases_open ID 2022-01-17 2022-08-01");
        String measure =
                "'caseId': 'c', 'from': '2022-01-25', 'riskKind': 'ILLNESS', 'kind': 'MEDICAL_AID', 'state': 'DELIVERED'";
        counts("monitoring.support-measure", measure, "cases_helped c 2022-01-25 null");
        counts("monitoring.support-measure", measure + ", 'to': '2022-12-31'", "cases_helped c 2022-01-25 2022-12-31");
    }

    private void counts(String type, String fields, String... expected) {
        assertThat(facts(type, "{'siteCode': 'S', " + fields + "}"))
                .extracting(fact -> "%s %s %s %s"
                        .formatted(fact.metric(), fact.subject().replace(ID.toString(), "ID"), fact.from(), fact.to()))
                .containsExactly(expected);
    }

    @Test
    void countsEmployedOnlyAmongTheWilling() {
        assertThat(facts(
                        "employment.household-employment",
                        "{'siteCode': 'S', 'from': '2022-01-01', 'willingWorker': false, 'employed': true}"))
                .isEmpty();
        assertThat(facts(
                        "employment.household-employment",
                        "{'siteCode': 'S', 'from': '2022-01-01', 'willingWorker': true, 'employed': true}"))
                .hasSize(2);
    }

    @Test
    void failsOnWhatIsNoDate() {
        assertThatThrownBy(() -> facts("site.leader-visit", "{'siteCode': 'S', 'visitedOn': '2022-02-30'}"))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("visitedOn");
    }

    @Test
    void knowsNothingOfOtherRecords() {
        assertThat(facts("site.dwelling", "{'siteCode': 'S'}")).isEmpty();
    }

    private List<Fact> facts(String type, String json) {
        return extractor.facts(event(type, RecordStatus.ACTIVE, json));
    }

    private static LedgerEvent event(String type, RecordStatus status, String json) {
        try {
            return new LedgerEvent(
                    type, ID, 3, status, "/api/v1/ledger", new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
