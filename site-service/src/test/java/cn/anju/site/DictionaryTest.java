package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DictionaryTest {
    private static final String DICTIONARIES = "/api/v1/site/dictionaries";

    private static RequestSpecification in(String language) {
        return given().auth()
                .oauth2(Tokens.atSites("site-manager", "360732-S01"))
                .header("Accept-Language", language);
    }

    @Test
    void listsEveryEnumWithItsUses() {
        in("zh-CN")
                .get(DICTIONARIES)
                .then()
                .statusCode(200)
                .header("Content-Language", "zh")
                .body(
                        "items.name",
                        hasItems("hazard-kind", "facility-class", "service-window-service", "record-status"))
                .body("items.find { it.name == 'hazard-kind' }.label", equalTo("隐患类别"))
                .body("items.find { it.name == 'hazard-kind' }.clause", equalTo("20; R26"))
                .body("items.find { it.name == 'record-status' }.usedBy.ledger", hasItems("hazards", "sites"));
    }

    @Test
    void labelsInTheLanguageOfTheReader() {
        in("en").get(DICTIONARIES + "/hazard-kind")
                .then()
                .statusCode(200)
                .body("label", equalTo("Hazard kind"))
                .body("usedBy.ledger", contains("hazards", "visit-findings"))
                .body("usedBy.field", contains("kind", "hazardKind"))
                .body("values.code", contains("GEOLOGICAL", "HOUSING", "FIRE"))
                .body("values.zh", hasItem("消防安全隐患"))
                .body("values.label", contains("Geological", "Housing", "Fire"));
        in("en").get(DICTIONARIES + "/colour").then().statusCode(404).body("code", equalTo("not-found"));
        given().get(DICTIONARIES).then().statusCode(401);
    }

    @Test
    void sendsNothingWhereNothingChanged() {
        String etag = in("zh").get(DICTIONARIES).getHeader("ETag");
        in("zh").header("If-None-Match", etag).get(DICTIONARIES).then().statusCode(304);
        in("en").header("If-None-Match", etag)
                .get(DICTIONARIES)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
    }

    @Test
    void explainsCodesInTheDescriptionOfTheInterface() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "components.schemas.HazardSeverity.description",
                        equalTo("隐患等级: LOW 一般 Low; MEDIUM 较大 Medium; HIGH 重大 High"))
                .body(
                        "paths.'/api/v1/site/hazards'.get.responses.'200'.content.keySet()",
                        hasItems("application/json", "text/csv", "application/x-ndjson"))
                .body("paths.'/api/v1/site/hazards'.get.operationId", equalTo("listHazards"))
                .body(
                        "paths.'/api/v1/site/hazards/imports/template.xlsx'.get.operationId",
                        equalTo("getHazardsTemplate"))
                .body("paths.'/api/v1/site/dictionaries'.get.operationId", equalTo("listDictionaries"));
    }
}
