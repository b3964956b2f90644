package cn.anju.assessment.bulletin;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import cn.anju.assessment.site.AssessedSites;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.reference.References;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bulletin of a county with twelve sites, in each of its forms; they are kept under target/bulletin to be looked at. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BulletinTest {
    private static final String COUNTY = "991330";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final int SITES = 12;
    private static final List<String> NAMES =
            List.of("江背圩镇", "长冈塘石", "高兴新圩", "梅窖寨脑", "崇贤太平", "枫边圩镇", "城岗白石", "兴莲官田", "龙口都田", "古龙岗江湖", "良村约口", "方太<新>村");

    @Inject
    EventDispatcher dispatcher;

    @Inject
    AssessedSites sites;

    @Inject
    References references;

    @Inject
    Database database;

    private static String code(int number) {
        return "%s-S%02d".formatted(COUNTY, number);
    }

    @BeforeEach
    void twoPublishedQuarters() {
        if (!Client.get(ADMIN, "quarters/2022-Q2").extract().path("state").equals("LIVE")) {
            return;
        }
        Places.await(new Place(code(1), COUNTY + "101000"));
        try (var others = new OtherServices()) {
            others.region(COUNTY + "000000", "兴国县");
        }
        eventually(() -> assertThat(references.region(COUNTY + "000000")).isPresent());
        for (int number = 1; number <= SITES; number++) {
            dispatcher.receive(List.of(active("site.site", idOf("bulletin" + number), 2, """
                    {'code': '%s', 'name': '%s', 'regionCode': '%s101000', 'setting': 'VILLAGE', 'residents': %d,
                    'households': 20, 'fiveType': 'LIVABLE_ECOLOGY'}
                    """.formatted(
                            code(number), NAMES.get(number - 1), COUNTY, 100 + 60 * number))));
        }
        eventually(() -> assertThat(sites.find(code(SITES))).isPresent());
        IntStream.rangeClosed(1, SITES).forEach(number -> {
            dispatcher.receive(work(number, "2022-01-01", 14 - number));
            dispatcher.receive(work(number, "2022-04-01", number % 2 == 0 ? number : 15 - number));
        });
        supervise(2, "2022-05-12", "台账齐全、更新及时", 1.5);
        supervise(11, "2022-05-12", "窗口无人值守", -2);
        publish("2022-Q1");
        publish("2022-Q2");
    }

    /** So many weeks of a quarter with a visit each, and some work beside. */
    private List<LedgerEvent> work(int number, String quarter, int weeks) {
        var events = new ArrayList<LedgerEvent>();
        String key = code(number) + quarter;
        for (int week = 0; week < weeks; week++) {
            var day = LocalDate.parse(quarter).plusDays(7L * week);
            events.add(visit(idOf(key + week), 1, code(number), day.toString()));
        }
        if (weeks > 5) {
            events.add(event(
                    "site.site-leader",
                    key,
                    number,
                    "'level': 'SITE', 'name': '点长%d', 'from': '%s',".formatted(number, quarter)
                            + "'planFiledOn': '2022-01-05', 'dutiesFiledOn': '2022-01-05',"
                            + "'taskListFiledOn': '2022-01-05'"));
            events.add(event("site.service-window", key, number, "'from': '%s'".formatted(quarter)));
            events.add(event("site.staff", key, number, "'fullTime': true, 'from': '%s'".formatted(quarter)));
            events.add(
                    event("employment.training", key, number, "'kind': 'SKILLS', 'heldOn': '%s'".formatted(quarter)));
        }
        return events;
    }

    private static LedgerEvent event(String type, String key, int number, String fields) {
        return active(type, idOf(type + key), 1, "{'siteCode': '%s', %s}".formatted(code(number), fields));
    }

    private static void supervise(int number, String day, String finding, double points) {
        Client.post(
                        ADMIN,
                        "supervisions",
                        Map.of(
                                "siteCode",
                                code(number),
                                "heldOn",
                                day,
                                "kind",
                                "QUARTERLY",
                                "supervisor",
                                "县点长制第一督导组",
                                "findings",
                                List.of(Map.of("finding", finding, "points", points))))
                .statusCode(201);
    }

    private void publish(String quarter) {
        step(quarter, "freeze");
        step(quarter, "review");
        if (quarter.equals("2022-Q2")) {
            appeal(quarter);
        }
        database.update(
                "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'", COUNTY);
        step(quarter, "publish");
    }

    private static void step(String quarter, String step) {
        Client.sending(ADMIN, Map.of())
                .post(Client.path("quarters/" + quarter + "/" + step))
                .then()
                .statusCode(200);
    }

    private static void appeal(String quarter) {
        String id = Client.post(
                        ADMIN,
                        "appeals",
                        Map.of(
                                "siteCode", code(10),
                                "appealedOn", "2022-07-10",
                                "period", quarter,
                                "indicator", "skills-training",
                                "grounds", "5月已开展培训",
                                "evidence", "签到册"))
                .extract()
                .path("id");
        if (id != null) {
            Client.sending(ADMIN, Map.of("numerator", 1, "denominator", 1, "decision", "签到册属实"))
                    .header("If-Match", "\"1\"")
                    .post(Client.path("appeals/" + id + "/accept"));
        }
    }

    private static byte[] bulletin(String query, String type) {
        return Client.get(ADMIN, "quarters/2022-Q2/bulletin" + query)
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .extract()
                .asByteArray();
    }

    private static byte[] kept(String file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bulletin"));
        Files.write(folder.resolve(file), content);
        return content;
    }

    @Test
    void isAPageInBothLanguages() throws IOException {
        String zh = new String(kept("zh.html", bulletin("", "text/html")), StandardCharsets.UTF_8);
        assertThat(zh)
                .contains("关于2022年第二季度易地扶贫搬迁集中安置点“点长制”专项督导排名情况的通报", "兴国县乡村振兴局", "江背圩镇", "附件1")
                .contains("方太&lt;新&gt;村", "失分最多的是", "督导加1.5分", "SHA-256")
                .contains("位次变动", "<svg", "上升")
                .doesNotContain("方太<新>村", "null", "NOT_FOUND");
        String en = new String(kept("en.html", bulletin("?lang=en", "text/html")), StandardCharsets.UTF_8);
        assertThat(en)
                .contains("Bulletin on the ranking of the resettlement sites in the second quarter of 2022")
                .contains("Most was lost by", "Supervision added 1.5 points", "lang=\"en\"")
                .doesNotContain("null", "NOT_FOUND");
        String first = Client.get(ADMIN, "quarters/2022-Q1/bulletin").extract().asString();
        assertThat(first).contains("上一季度未作通报");
    }

    @Test
    void isADocumentOfAnOffice() throws Exception {
        byte[] docx = kept("zh.docx", bulletin("?format=docx", "wordprocessingml"));
        kept("en.docx", bulletin("?format=docx&lang=en", "wordprocessingml"));
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
        assertThat(parts)
                .containsKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/footer.xml");
        assertThat(parts.get("word/chart.xml")).contains("江背圩镇", "c:barChart");
        assertThat(parts.get("word/document.xml")).contains("江背圩镇", "一、总体情况", "2022年第二季度");
        assertThat(bulletin("?format=docx", "wordprocessingml")).isEqualTo(docx);
    }

    @Test
    void isAWorkbookWithASheetForEachDimension() throws IOException {
        byte[] xlsx = kept("zh.xlsx", bulletin("?format=xlsx", "spreadsheetml"));
        kept("en.xlsx", bulletin("?format=xlsx&lang=en", "spreadsheetml"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("总排名", "组织领导", "防返贫监测", "稳岗就业", "产业与集体经济", "设施与安全");
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(SITES + 1);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("位次");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("1");
        }
    }

    @Test
    void isForTheWholeCountyToReadOnceItIsPublished() {
        Client.get(Tokens.atSites("site-manager", code(3)), "quarters/2022-Q2/bulletin")
                .statusCode(200);
        Client.get(ADMIN, "quarters/2022-Q3/bulletin").statusCode(404);
        Client.get(Tokens.inRegions("county-admin", "991331"), "quarters/2022-Q2/bulletin?regionCode=" + COUNTY)
                .statusCode(404);
        Client.get(ADMIN, "quarters/2022-Q2/bulletin?edition=2").statusCode(404);
        Client.get(ADMIN, "quarters/2022-Q2/bulletin?format=pdf&lang=fr&edition=x")
                .statusCode(400)
                .body("violations.pointer", contains("?format", "?lang", "?edition"));
    }
}
