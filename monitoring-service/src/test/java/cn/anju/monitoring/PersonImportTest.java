package cn.anju.monitoring;

import static cn.anju.kit.testing.Imports.CSV;
import static cn.anju.kit.testing.Imports.XLSX;
import static cn.anju.kit.testing.Imports.csv;
import static cn.anju.kit.testing.Imports.done;
import static cn.anju.kit.testing.Imports.errors;
import static cn.anju.kit.testing.Imports.text;
import static cn.anju.kit.testing.Imports.workbook;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticIdNumbers;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of people: their texts are sealed as ever, and nothing of them stands in what is told of the job. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonImportTest {
    private static final String HEADER = "户编号,起始日期,姓名,公民身份号码,手机号码,性别,出生日期,劳动能力,是否党员,是否在校";

    @Inject
    Database database;

    private String code;
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        code = "IM-" + UUID.randomUUID().toString().substring(0, 8);
        household = Client.create("households", Client.with(Records.household(SITE), "code", code));
    }

    @Test
    void importsPeopleByTheCodeOfTheirHousehold() {
        String number = SyntheticIdNumbers.next("19850312", true);
        var job = csv("persons", HEADER, row(code, number, "13900000001"));
        assertThat(job.getInt("created")).isOne();
        Client.get("persons?householdId=" + household)
                .body("items.siteCode", contains(SITE))
                .body("items.name", contains("钟**"))
                .body("items.sex", contains("1"));
        var sealed = database.queryOne(
                        "select sealed::text from journal where record_id = (select id from person where household_id = ?)",
                        row -> row.getString(1),
                        UUID.fromString(household))
                .orElseThrow();
        assertThat(sealed).contains("idNumber").doesNotContain(number);
    }

    @Test
    void knowsAPersonAgainByTheIdNumber() {
        String number = SyntheticIdNumbers.next("19850312", true);
        csv("persons", HEADER, row(code, number, "13900000001"));
        assertThat(csv("persons", HEADER, row(code, number, "13900000001")).getInt("unchanged"))
                .isOne();
        assertThat(csv("persons", HEADER, row(code, number, "13900000002")).getInt("updated"))
                .isOne();
        Client.get("persons?householdId=" + household)
                .body("items.version", contains(2))
                .body("items.phone", contains("139******02"));
    }

    @Test
    void knowsAPersonThatWasEnteredByHand() {
        var person = Records.person(household);
        Client.create("persons", person);
        var job = csv("persons", HEADER, row(code, (String) person.get("idNumber"), "13900000003"));
        assertThat(job.getInt("updated")).isOne();
    }

    @Test
    void tellsWhoBelongsToTwoHouseholds() {
        String number = SyntheticIdNumbers.next("19850312", true);
        csv("persons", HEADER, row(code, number, ""));
        var job = csv("persons", HEADER, row(code, number, "").replace("2018-11-20", "2019-11-20"));
        assertThat(errors(job)).containsExactly("2 idNumber: duplicate");
    }

    @Test
    void triesRowsThatOnlyTheDatabaseRefuses() {
        String number = SyntheticIdNumbers.next("19850312", true);
        var job = done(
                "persons",
                "?dryRun=true",
                CSV,
                text(HEADER, row(code, number, ""), row(code, number, "").replace("2018-11-20", "2019-11-20")));
        assertThat(job.getInt("created")).isOne();
        assertThat(errors(job)).containsExactly("3 idNumber: duplicate");
        Client.get("persons?householdId=" + household).body("items.size()", equalTo(0));
    }

    @Test
    void saysWhatExcelDidToAnIdNumber() {
        var job = done("persons", "", XLSX, workbook(HEADER.split(",", -1), new Object[] {
            code,
            LocalDate.of(2018, 11, 20),
            "钟小明",
            new BigDecimal("9.99999198503122E+17"),
            new BigDecimal("13900000004"),
            1,
            LocalDate.of(1985, 3, 12),
            "ORDINARY",
            "否",
            "否"
        }));
        assertThat(errors(job)).containsExactly("2 idNumber: number-precision");
    }

    @Test
    void tellsNothingPersonalInErrors() {
        var job = csv("persons", HEADER, row("UNKNOWN-1", "999999198503122138", "12345"), row("钟小明", "x", "y"));
        assertThat(errors(job)).contains("2 idNumber: id-number", "2 phone: phone", "2 householdId: uuid");
        Client.get("jobs/" + job.getString("id") + "/errors").body("items.value", everyItem(nullValue()));
        assertThat(database.query(
                        "select coalesce(value, '') || array_to_string(arguments, ' ') from job_error where job_id = ?",
                        row -> row.getString(1),
                        UUID.fromString(job.getString("id"))))
                .allSatisfy(text -> assertThat(text).doesNotContain("钟小明", "9999991985", "12345"));
    }

    @Test
    void hidesHouseholdsOfOtherSites() {
        String manager = Tokens.atSites("site-manager", OTHER_SITE);
        var job = done(
                manager,
                "persons",
                "",
                CSV,
                text(HEADER, row(household, SyntheticIdNumbers.next("19850312", true), "")));
        assertThat(errors(manager, job)).containsExactly("2 householdId: unknown-reference");
    }

    private static String row(String household, String idNumber, String phone) {
        return household + ",2018-11-20,钟小明," + idNumber + "," + phone + ",1,1985-03-12,ORDINARY,否,否";
    }
}
