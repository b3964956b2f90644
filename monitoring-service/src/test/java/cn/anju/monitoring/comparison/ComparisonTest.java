package cn.anju.monitoring.comparison;

import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Imports.errors;
import static cn.anju.kit.testing.Imports.text;
import static cn.anju.monitoring.comparison.Comparisons.HEADER;
import static cn.anju.monitoring.comparison.Comparisons.OFFICER;
import static cn.anju.monitoring.comparison.Comparisons.compare;
import static cn.anju.monitoring.comparison.Comparisons.register;
import static cn.anju.monitoring.comparison.Comparisons.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bureau's file raises the warnings that its rule says, once, and nothing is left of those who are not registered. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ComparisonTest {
    private static final int ROWS = 20_000;
    private static final String AS_OF = "?asOf=2022-03-20";

    /** Of the lifted, a quarter is over both limits and a quarter over theirs only; of the others a quarter is over theirs. */
    private static final int WARNINGS = 125 + 125 + 125;

    @Inject
    Database database;

    @Inject
    PersonalDataKeys keys;

    @Inject
    Clock clock;

    private List<String> registered;

    @BeforeEach
    void people() {
        registered = Population.registered();
    }

    /** A file in which the registered are spread among strangers, all of whom have high costs. */
    private String[] file() {
        var lines = new ArrayList<>(List.of(HEADER));
        int step = ROWS / Population.PEOPLE;
        for (int i = 0; i < ROWS; i++) {
            boolean known = i % step == 0;
            lines.add(
                    known
                            ? line(
                                    registered.get(i / step),
                                    List.of("30000", "12000.00", "9342", "100.5")
                                            .get(i / step % 4))
                            : line(Population.stranger(i), "99999"));
        }
        return lines.toArray(String[]::new);
    }

    private static String line(String idNumber, String cost) {
        return "张三丰,%s,%s,2022-03-01".formatted(idNumber, cost);
    }

    @Test
    void raisesExactlyTheRightWarnings() {
        String source = register();
        var job = compare(source, AS_OF, text(file()));
        assertThat(job.getMap("$"))
                .containsEntry("state", "DONE")
                .containsEntry("rows", ROWS)
                .containsEntry("created", WARNINGS)
                .containsEntry("failed", 0);
        Client.get("comparison-batches?sourceId=" + source)
                .body("items", hasSize(1))
                .body("items[0].rows", equalTo(ROWS))
                .body("items[0].matched", equalTo(Population.PEOPLE))
                .body("items[0].warnings", equalTo(WARNINGS))
                .body("items[0].asOf", equalTo("2022-03-20"))
                .body("items[0].recordedBy", equalTo("bureau-officer"));
        var warnings = Client.get("warnings?limit=500&sourceId=" + source)
                .body("items", hasSize(WARNINGS))
                .body("items.ruleVersion", everyItem(equalTo(1)))
                .body("items.confidence", everyItem(equalTo("HIGH")))
                .body("items.asOf", everyItem(equalTo("2022-03-20")))
                .extract()
                .jsonPath();
        assertThat(warnings.getList("items.findAll { it.siteCode == '360732-S01' }"))
                .hasSize(250);
        assertThat(warnings.getList(
                        "items.findAll { it.siteCode == '360732-S01' && it.values.selfPaidCost == '12000.00' }"))
                .hasSize(125);
        assertThat(warnings.getMap("items.find { it.siteCode == '360732-S02' }.values"))
                .isEqualTo(Map.of("selfPaidCost", "30000", "household.relocation", "ALONGSIDE"));
        LocalDate issued = LocalDate.parse(warnings.getString("items[0].issuedOn"));
        assertThat(warnings.getString("items[0].verifyBy"))
                .isEqualTo(issued.plusDays(10).toString());
        assertThat(count("journal where record_type = 'monitoring.warning' and payload ->> 'sourceId' = ?", source))
                .isEqualTo(WARNINGS);
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        String source = register();
        compare(source, AS_OF, text(file()));
        var again = compare(source, AS_OF, text(file()));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(WARNINGS);
        Client.get("comparison-batches?sourceId=" + source)
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(2))
                .body("items[0].warnings", equalTo(WARNINGS));
        assertThat(count("warning where source_id = ?", UUID.fromString(source)))
                .isEqualTo(WARNINGS);
        assertThat(count("warning where source_id = ? and version > 1", UUID.fromString(source)))
                .isZero();
    }

    @Test
    void onlyTries() {
        String source = register();
        var job = compare(source, AS_OF + "&dryRun=true", text(file()));
        assertThat(job.getInt("rows")).isEqualTo(ROWS);
        assertThat(job.getInt("created")).isEqualTo(WARNINGS);
        Client.get("comparison-batches?sourceId=" + source).body("items", hasSize(0));
        Client.get("warnings?sourceId=" + source).body("items", hasSize(0));
    }

    @Test
    void goesOnWhereItWasWhenSomebodyElseTakesItUp() {
        String source = register();
        String id = send(OFFICER, source, AS_OF, text(file()))
                .statusCode(202)
                .extract()
                .path("id");
        eventually(() -> assertThat(database.update(
                        "update job set claim = ?, lease_until = now() where id = ? and rows > 0 and state = 'RUNNING'",
                        UUID.randomUUID(),
                        UUID.fromString(id)))
                .isOne());
        var job = Imports.over(OFFICER, id);
        assertThat(job.getMap("$"))
                .containsEntry("state", "DONE")
                .containsEntry("rows", ROWS)
                .containsEntry("created", WARNINGS)
                .containsEntry("unchanged", 0);
        Client.get("comparison-batches?sourceId=" + source)
                .body("items[0].rows", equalTo(ROWS))
                .body("items[0].matched", equalTo(Population.PEOPLE))
                .body("items[0].warnings", equalTo(WARNINGS));
    }

    @Test
    void leavesNothingOfThoseWhoAreNotRegistered() {
        var logged = new ArrayList<String>();
        var handler = listener(logged);
        Logger.getLogger("").addHandler(handler);
        String stranger = Population.stranger(30_000);
        var job = compare(
                register(),
                AS_OF,
                text(
                        HEADER,
                        line(stranger, "99999"),
                        line(registered.get(0), "30000"),
                        line("999999198503122130", "1")));
        Logger.getLogger("").removeHandler(handler);
        assertThat(job.getInt("created")).isOne();
        var traces =
                List.of(stranger, "999999198503122130", HexFormat.of().formatHex(keys.blindIndex(stranger)), "张三丰");
        for (String table : database.query(
                "select tablename from pg_tables where schemaname = 'public'", row -> row.getString(1))) {
            for (String trace : traces) {
                assertThat(count(table + " t where t::text like ?", "%" + trace + "%"))
                        .as(trace + " in " + table)
                        .isZero();
            }
        }
        assertThat(logged).noneMatch(line -> traces.stream().anyMatch(line::contains));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing waits
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Test
    void tellsBadRowsWithoutTheirValues() {
        String source = register();
        byte[] file = String.join(
                        "\r\n",
                        HEADER,
                        line(registered.get(0), "30000"),
                        line("999999198503122130", "30000"),
                        line(registered.get(1), "很多"),
                        "张三丰," + registered.get(2) + ",,2022-02-30")
                .getBytes(Charset.forName("GB18030"));
        var job = compare(source, AS_OF, file);
        assertThat(job.getInt("created")).isOne();
        assertThat(job.getInt("failed")).isEqualTo(3);
        assertThat(errors(OFFICER, job))
                .containsExactly(
                        "3 idNumber: id-number",
                        "4 selfPaidCost: number",
                        "5 selfPaidCost: required",
                        "5 settledOn: date");
        String path = "jobs/" + job.getString("id");
        Client.get(OFFICER, path + "/errors").body("items.value", everyItem(nullValue()));
        assertThat(Client.get(OFFICER, path + "/result")
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .asString(Charset.forName("GB18030"))
                .contains("selfPaidCost must be a number");
        Client.get(Tokens.inRegions("county-admin", "360732"), path + "/result").statusCode(403);
        assertThat(count(
                        "job_error where job_id = ? and job_error::text like '%999999%'",
                        UUID.fromString(job.getString("id"))))
                .isZero();
    }

    @Test
    void forgetsTheFileAtOnceWhereNothingIsWrongWithIt() {
        var job = compare(register(), AS_OF, text(HEADER, line(registered.get(0), "30000")));
        eventually(
                () -> assertThat(count("job where id = ? and file_key is null", UUID.fromString(job.getString("id"))))
                        .isOne());
        Client.get(OFFICER, "jobs/" + job.getString("id") + "/result").statusCode(404);
    }

    @Test
    void isForTheBureauOfTheSource() {
        String source = register();
        byte[] file = text(HEADER, line(registered.get(0), "30000"));
        send(Tokens.ofBureau("health"), source, AS_OF, file).statusCode(403).body("code", equalTo("other-bureau"));
        send(Tokens.inRegions("township-officer", "360732"), source, AS_OF, file)
                .statusCode(403);
        send(Tokens.inRegions("county-admin", "360733"), source, AS_OF, file).statusCode(404);
        send(Tokens.system(), UUID.randomUUID().toString(), AS_OF, file).statusCode(404);
        send(Tokens.inRegions("county-admin", "360732"), source, AS_OF, file).statusCode(202);
    }

    @Test
    void warnsOnlyOfHouseholdsInTheScope() {
        var source = Client.with(Comparisons.source(), "regionCode", "360732101000");
        String id = Client.create("comparison-sources", source);
        String admin = Tokens.inRegions("county-admin", "360732101");
        byte[] file = text(HEADER, line(registered.get(0), "30000"), line(registered.get(500), "30000"));
        var job = Imports.over(
                admin, send(admin, id, AS_OF, file).statusCode(202).extract().path("id"));
        assertThat(job.getInt("created")).isOne();
        Client.get("comparison-batches?sourceId=" + id).body("items[0].matched", equalTo(1));
    }

    @Test
    void refusesWhatCannotBeCompared() {
        String source = register();
        byte[] file = text(HEADER, line(registered.get(0), "30000"));
        send(OFFICER, source, "?asOf=2021-12-31", file).statusCode(422).body("code", equalTo("source-not-in-force"));
        send(OFFICER, source, "?asOf=2999-01-01", file).statusCode(400);
        send(OFFICER, source, "?colour=red", file).statusCode(400);
        send(OFFICER, source, AS_OF, text("姓名,费用", "x,1"))
                .statusCode(422)
                .body("code", equalTo("unusable-columns"))
                .body("violations.pointer", equalTo(List.of("/idNumber", "/selfPaidCost")));
        send(OFFICER, source, AS_OF, text(HEADER)).statusCode(422).body("code", equalTo("empty-file"));
    }

    @Test
    void refusesARuleThatIsWrongAndSaysWhere() {
        Client.post("comparison-sources", Client.with(Comparisons.source(), "rule", "row.selfPaidCost > row.limit"))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/rule")))
                .body("violations.message[0]", containsString("line 1, character 20"))
                .body("violations.message[0]", containsString("row.limit"));
    }

    @Test
    void givesAnotherRuleAnotherVersion() {
        String source = register();
        Client.patch("comparison-sources", source, 1, Map.of("rule", "row.selfPaidCost > 20000"))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/ruleVersion")));
        Client.patch("comparison-sources", source, 1, Map.of("rule", "row.selfPaidCost > 20000", "ruleVersion", 2))
                .statusCode(200);
        Client.patch("comparison-sources", source, 2, Map.of("rule", Comparisons.RULE))
                .statusCode(422);
    }

    @Test
    void isDueOfEverySourceEveryMonth() {
        compare(register(), AS_OF, text(HEADER, line(registered.get(0), "30000")));
        register();
        var county = Client.get(
                        "comparison-batches/completeness?limit=500&period=" + YearMonth.from(LocalDate.now(clock)))
                .extract()
                .jsonPath()
                .getMap("items.find { it.regionCode == '" + Population.COUNTY + "' && it.siteCode == null }");
        assertThat((int) county.get("came")).isPositive();
        assertThat((int) county.get("missing")).isPositive();
        assertThat((int) county.get("due")).isGreaterThan((int) county.get("missing"));
    }

    private long count(String what, Object... arguments) {
        return database.queryOne("select count(*) from " + what, row -> row.getLong(1), arguments)
                .orElseThrow();
    }
}
