package cn.anju.assessment.supervision;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What supervision finds moves the total of the site in the quarter, as far as the scheme allows (clause 29). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SupervisionTest {
    private static final String COUNTY = "991321";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String LEDGER = "supervisions";

    private static Place place(int number) {
        return new Place(COUNTY + "-S0" + number, COUNTY + "101000");
    }

    @BeforeEach
    void county() {
        Places.await(place(1), place(2), place(3));
    }

    private static Map<String, Object> supervision(int site, String heldOn, Object... findings) {
        return Map.of(
                "siteCode",
                place(site).siteCode(),
                "heldOn",
                heldOn,
                "kind",
                "QUARTERLY",
                "supervisor",
                "县点长制第一督导组",
                "findings",
                List.of(findings));
    }

    private static Map<String, Object> finding(String what, double points) {
        return Map.of("finding", what, "points", points);
    }

    private static String record(Map<String, Object> supervision) {
        return Client.post(ADMIN, LEDGER, supervision).statusCode(201).extract().path("id");
    }

    private static void moves(int site, String period, double found, double counted, int items) {
        eventually(() -> {
            var adjustments = Client.get(
                            ADMIN,
                            "rankings/" + period + "/sites/" + place(site).siteCode())
                    .statusCode(200)
                    .body("adjustments.limit", equalTo(5))
                    .body("adjustments.items", hasSize(items))
                    .extract();
            assertThat(adjustments.<Number>path("adjustments.found").doubleValue())
                    .isEqualTo(found);
            assertThat(adjustments.<Number>path("adjustments.counted").doubleValue())
                    .isEqualTo(counted);
        });
    }

    @Test
    void movesTheTotalWithinTheLimit() {
        record(supervision(1, "2022-02-10", finding("楼道整洁", 3.5)));
        String second = record(supervision(1, "2022-03-10", finding("台账齐全", 2), finding("窗口缺岗", -0.25)));
        moves(1, "2022-Q1", 5.25, 5, 3);
        Client.get(ADMIN, "rankings/2022-Q1/sites/" + place(1).siteCode())
                .body("total", equalTo(5f))
                .body("adjustments.items[0].finding", equalTo("楼道整洁"))
                .body("adjustments.items[0].heldOn", equalTo("2022-02-10"));
        Client.get(ADMIN, "rankings?period=2022-Q1")
                .body("items.find { it.siteCode == '%s' }.total".formatted(place(1).siteCode()), equalTo(5f));
        Client.get(ADMIN, "rankings/2022-Q1/sites/" + place(1).siteCode() + "?asOf=2022-02-28")
                .body("adjustments.found", equalTo(3.5f));
        Client.get(ADMIN, "adjustments?supervisionId=" + second + "&sort=heldOn")
                .body("items", hasSize(2))
                .body("items.period", contains("2022-Q1", "2022-Q1"));
        Client.makeVoid(ADMIN, LEDGER, second).statusCode(200);
        moves(1, "2022-Q1", 3.5, 3.5, 1);
        Client.get(ADMIN, "adjustments?supervisionId=" + second).body("items.status", contains("VOIDED", "VOIDED"));
    }

    @Test
    void movesWithItsCorrection() {
        String id = record(supervision(2, "2022-03-31", finding("垃圾未清运", -1.5)));
        moves(2, "2022-Q1", -1.5, -1.5, 1);
        Client.patch(ADMIN, LEDGER, id, 1, Map.of("heldOn", "2022-04-01", "findings", List.of(finding("垃圾未清运", -1))))
                .statusCode(200);
        moves(2, "2022-Q1", 0, 0, 0);
        moves(2, "2022-Q2", -1, -1, 1);
        Client.get(ADMIN, "rankings/2022-Q2/sites/" + place(2).siteCode()).body("total", equalTo(-1f));
    }

    @Test
    void isRefusedWhereItIsWrong() {
        Client.post(ADMIN, LEDGER, supervision(3, "2022-03-10", finding("重大问题", -5.5)))
                .statusCode(422)
                .body("violations.pointer", contains("/findings/0/points"))
                .body("violations.code", contains("range"));
        Client.post(ADMIN, LEDGER, supervision(3, "2022-03-10", finding("联系人13912345678", -1)))
                .statusCode(422)
                .body("violations.pointer", contains("/findings/0/finding"))
                .body("violations.code", contains("personal-data"));
        Client.post(ADMIN, LEDGER, supervision(3, "2022-03-10", Map.of("finding", "无分值")))
                .statusCode(422)
                .body("violations.code", contains("required"));
        Client.post(ADMIN, LEDGER, with(supervision(3, "2022-03-10"), "kind", "YEARLY"))
                .statusCode(400)
                .body("violations.pointer", contains("/kind"));
    }

    @Test
    void isHeldByTheCountyOnly() {
        var supervision = supervision(3, "2022-03-10", finding("抽查", 1));
        Client.post(Tokens.inRegions("township-officer", COUNTY + "101"), LEDGER, supervision)
                .statusCode(403);
        Client.post(Tokens.atSites("site-manager", place(3).siteCode()), LEDGER, supervision)
                .statusCode(403);
        Client.post(Tokens.inRegions("county-admin", "991322"), LEDGER, supervision)
                .statusCode(422)
                .body("violations.code", contains("unknown-site"));
        Client.post(
                        ADMIN,
                        "adjustments",
                        Map.of(
                                "supervisionId",
                                UUID.randomUUID(),
                                "siteCode",
                                place(3).siteCode(),
                                "heldOn",
                                "2022-03-10",
                                "period",
                                "2022-Q1",
                                "finding",
                                "手工加分",
                                "points",
                                1))
                .statusCode(405);
    }

    @Test
    void isDueInEveryQuarter() {
        record(supervision(3, "2022-05-10"));
        Client.get(ADMIN, LEDGER + "/completeness?period=2022-Q2&siteCode=" + place(3).siteCode())
                .statusCode(200)
                .body("items[0].due", equalTo(1))
                .body("items[0].came", equalTo(1));
    }
}
