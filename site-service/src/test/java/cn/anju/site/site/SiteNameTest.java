package cn.anju.site.site;

import static cn.anju.kit.testing.Client.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which site is meant by a name: exactly one, or the candidates. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteNameTest {
    private static final String COUNTY = Tokens.client("county-991206", "991206");
    private static final Place GROVE = new Place("991206-S18", "991206105000");
    private static final Place HEAD = new Place("991206-S23", "991206106000");

    @BeforeEach
    void twoSitesThatAreCalledLiangcun() {
        if (Client.get(COUNTY, "sites").extract().<List<?>>path("items").isEmpty()) {
            Places.await(GROVE, HEAD);
        }
        name(HEAD, Map.of("name", "良村坎头", "aliases", List.of("坎头"), "sharedNames", List.of()));
        name(GROVE, Map.of("name", "良村良盛花园", "aliases", List.of("良盛花园"), "sharedNames", List.of("良村")));
    }

    private static void name(Place place, Map<String, ?> names) {
        var site = Client.get(COUNTY, "sites?code=" + place.siteCode()).extract();
        Client.patch(COUNTY, "sites", site.path("items[0].id"), site.path("items[0].version"), names)
                .statusCode(200);
    }

    private static ValidatableResponse resolve(String token, String name) {
        return Client.as(token)
                .urlEncodingEnabled(false)
                .get(Client.path("sites/resolve?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .then();
    }

    @Test
    void isFoundByCodeNameAndAliasHoweverItIsWritten() {
        resolve(COUNTY, "991206-s18").statusCode(200).body("by", equalTo("CODE"));
        resolve(COUNTY, " 良村 坎头安置点")
                .statusCode(200)
                .body("code", equalTo(HEAD.siteCode()))
                .body("by", equalTo("NAME"))
                .body("regionCode", equalTo(HEAD.regionCode()));
        resolve(COUNTY, "良盛花园")
                .statusCode(200)
                .body("code", equalTo(GROVE.siteCode()))
                .body("by", equalTo("ALIAS"));
    }

    @Test
    void isNeverGuessed() {
        resolve(COUNTY, "良村")
                .statusCode(409)
                .body("code", equalTo("ambiguous-site-name"))
                .body("violations.pointer", contains("/sites/" + GROVE.siteCode()));
        name(HEAD, Map.of("sharedNames", List.of("良村")));
        resolve(COUNTY, "良村")
                .statusCode(409)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/sites/" + GROVE.siteCode(), "/sites/" + HEAD.siteCode()))
                .body("violations.message", hasItem("991206-S23 良村坎头, 某乡"));
        resolve(Tokens.atSites("site-manager", HEAD.siteCode()), "良村").statusCode(409);
        resolve(COUNTY, "良村新坎头")
                .statusCode(404)
                .body("code", equalTo("unknown-site-name"))
                .body("violations.pointer", hasItem("/sites/" + HEAD.siteCode()));
        resolve(COUNTY, "东").statusCode(404).body("violations", equalTo(null));
    }

    @Test
    void isUnknownOutsideTheScope() {
        resolve(Tokens.atSites("site-manager", GROVE.siteCode()), "坎头")
                .statusCode(404)
                .body("violations", equalTo(null));
        Client.get(COUNTY, "sites/resolve").statusCode(400).body("violations.pointer", contains("?name"));
        Client.get(COUNTY, "sites/resolve?name=x&county=1").statusCode(400);
    }

    @Test
    void belongsToOneSiteUnlessItIsGivenAsShared() {
        var site = Client.get(COUNTY, "sites?code=" + HEAD.siteCode()).extract();
        String id = site.path("items[0].id");
        int version = site.path("items[0].version");
        Client.patch(COUNTY, "sites", id, version, Map.of("aliases", List.of("坎头", "良盛花园")))
                .statusCode(422)
                .body("violations.pointer", contains("/aliases/1"))
                .body("violations.code", contains("site-name-taken"));
        Client.patch(COUNTY, "sites", id, version, Map.of("name", "良盛花园")).statusCode(422);
        Client.patch(COUNTY, "sites", id, version, Map.of("name", "良村良盛花园"))
                .statusCode(409)
                .body("violations.pointer", contains("/name"));
        Client.patch(
                        COUNTY,
                        "sites",
                        id,
                        version,
                        Map.of("aliases", List.of("坎头", "良盛花园"), "sharedNames", List.of("良盛花园")))
                .statusCode(200);
        resolve(COUNTY, "良盛花园").statusCode(409).body("violations", hasSize(2));
        var elsewhere = new Place("991207-S18", "991207105000");
        Places.await(elsewhere);
        String other = Tokens.client("county-991207", "991207");
        var read = Client.get(other, "sites?code=" + elsewhere.siteCode()).extract();
        Client.patch(other, "sites", read.path("items[0].id"), read.path("items[0].version"), Map.of("name", "良村坎头"))
                .statusCode(200);
        resolve(other, "良村坎头").body("code", equalTo(elsewhere.siteCode()));
        resolve(Tokens.client("two", "991206", "991207"), "良村坎头").statusCode(409);
    }

    @Test
    void saysItInChineseToo() {
        given().auth()
                .oauth2(COUNTY)
                .header("Accept-Language", "zh")
                .get(Client.path("sites/resolve?name={name}"), "良村")
                .then()
                .body("title", equalTo("名称对应多个安置点"));
    }

    @Test
    void keepsTheRestOfASite() {
        var site = Client.get(COUNTY, "sites?code=" + GROVE.siteCode()).extract();
        Map<String, Object> read = site.path("items[0]");
        Client.as(COUNTY)
                .contentType("application/json")
                .header("If-Match", "\"" + site.path("items[0].version") + "\"")
                .body(with(read, "planStatements", "第 1 条"))
                .put(Client.path("sites/" + site.path("items[0].id")))
                .then()
                .statusCode(200);
    }

    @Test
    void isUnderstoodInFiles() {
        var job = Imports.done(
                COUNTY,
                "leader-visits",
                "",
                Imports.CSV,
                Imports.text("安置点代码,调研日期,事由", "坎头,2022-03-01,SAFETY", "良村,2022-03-02,SAFETY", "东村,2022-03-03,SAFETY"));
        assertThat(job.getInt("created")).isEqualTo(1);
        assertThat(Imports.errors(COUNTY, job))
                .containsExactly("3 siteCode: ambiguous-site", "4 siteCode: unknown-site");
        Client.get(COUNTY, "leader-visits?siteCode=" + HEAD.siteCode()).body("items.visitedOn", contains("2022-03-01"));
    }
}
