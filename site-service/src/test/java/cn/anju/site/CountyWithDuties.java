package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A county of its own whose sites owe records. */
abstract class CountyWithDuties {
    static final String COUNTY = "360781";

    static final String REGION = "360781101000";

    static final String OTHER_REGION = "360781102000";

    static final String FIRST = "360781-A01";

    static final String SECOND = "360781-A02";

    static final String THIRD = "360781-B01";

    static final String LATECOMER = "360781-C01";

    @BeforeEach
    void county() {
        region(REGION);
        region(OTHER_REGION);
        site(FIRST, REGION, "2018-10-01");
        site(SECOND, REGION, "2018-10-01");
        site(THIRD, OTHER_REGION, "2018-10-01");
        site(LATECOMER, OTHER_REGION, "2022-02-15");
    }

    static ValidatableResponse visit(String site, String day, String recordedOn) {
        return record("leader-visits", Map.of("siteCode", site, "visitedOn", day, "purpose", "GUIDANCE"), recordedOn);
    }

    static ValidatableResponse record(String ledger, Map<String, Object> fields, String recordedOn) {
        var body = new HashMap<>(fields);
        body.put("recordedOn", recordedOn);
        return as(system()).body(body).post("/api/v1/site/" + ledger).then().statusCode(201);
    }

    static ValidatableResponse completeness(String ledger, String query) {
        return completeness(Tokens.inRegions("auditor", COUNTY), ledger, query);
    }

    static ValidatableResponse completeness(String token, String ledger, String query) {
        return as(token)
                .urlEncodingEnabled(false)
                .get("/api/v1/site/" + ledger + "/completeness?" + query)
                .then();
    }

    static void region(String code) {
        put("regions", code, Map.of("code", code, "name", "乡镇" + code, "level", "TOWNSHIP", "from", "2010-01-01"));
    }

    static void site(String code, String region, String openedOn) {
        put(
                "sites",
                code,
                Map.ofEntries(
                        Map.entry("openedOn", openedOn),
                        Map.entry("code", code),
                        Map.entry("name", "安置点" + code),
                        Map.entry("regionCode", region),
                        Map.entry("setting", "VILLAGE"),
                        Map.entry("residents", 320),
                        Map.entry("households", 70),
                        Map.entry("fiveType", "LIVABLE_ECOLOGY"),
                        Map.entry("targetYear", 2022),
                        Map.entry("demonstration", false)));
    }

    static void put(String ledger, String code, Map<String, Object> record) {
        as(system())
                .body(record)
                .put("/api/v1/site/" + ledger + "/" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(not(422));
    }

    static String system() {
        return Tokens.inRegions("system", COUNTY);
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
    }
}
