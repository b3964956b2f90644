package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ground-floor rooms, who owns them and what they are used as again (clause 21, R28). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IdleRoomsTest {
    private static final OwnCounty COUNTY = new OwnCounty("991104");
    private static final String ASSETS = "idle-assets";

    private static Place site(int number) {
        var place = COUNTY.place(number);
        Places.await(place);
        return place;
    }

    private static Map<String, Object> survey(Place at, String on, String kind, int quantity) {
        return new HashMap<>(Map.of(
                "siteCode", at.siteCode(), "surveyedOn", on, "kind", kind, "quantity", quantity, "owner", "开发商"));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("violations.pointer", contains(pointer)).body("violations.code", contains(code));
    }

    @Test
    void knowTheUsesThatThePlanNames() {
        var survey = survey(site(1), "2022-03-18", "SHOP", 6);
        String id = COUNTY.post(ASSETS, with(survey, "reusedAs", "社区孝老食堂"))
                .statusCode(201)
                .body("reuse", equalTo("ELDERLY_CANTEEN"))
                .body("ownerKind", equalTo("DEVELOPER"))
                .extract()
                .path("id");
        COUNTY.post(ASSETS, with(survey, "reuse", "NIGHT_SCHOOL"))
                .statusCode(201)
                .body("reusedAs", equalTo("夜校"));
        COUNTY.post(ASSETS, with(survey, "reusedAs", "快递驿站")).body("reuse", equalTo("OTHER"));
        COUNTY.post(ASSETS, with(with(survey, "reusedAs", "门店"), "reuse", "STAGE"))
                .body("reuse", equalTo("STAGE"));
        COUNTY.patch(ASSETS, id, 1, Map.of("reusedAs", "图书馆", "reusedSince", "2022-03-20", "reusedQuantity", 2))
                .statusCode(200)
                .body("reuse", equalTo("LIBRARY"));
        var idleAgain = new HashMap<String, Object>();
        idleAgain.put("reusedAs", null);
        COUNTY.patch(ASSETS, id, 2, idleAgain)
                .statusCode(200)
                .body("reuse", nullValue())
                .body("reusedQuantity", nullValue());
        refused(COUNTY.post(ASSETS, with(survey, "reusedSince", "2022-03-20")), "/reusedSince", "not-reused");
        refused(
                COUNTY.post(ASSETS, with(with(survey, "reusedAs", "夜校"), "reusedQuantity", 7)),
                "/reusedQuantity",
                "more-than-found");
    }

    @Test
    void areToldBySiteKindAndOwner() {
        var here = site(2);
        COUNTY.create(ASSETS, survey(here, "2022-02-10", "SHOP", 9));
        var shops = with(with(survey(here, "2022-03-18", "SHOP", 6), "reusedAs", "托儿所"), "reusedQuantity", 2);
        COUNTY.create(ASSETS, with(shops, "reusedSince", "2022-03-20"));
        COUNTY.create(ASSETS, survey(here, "2022-03-18", "STORAGE", 10));
        String query = "idle-rooms?siteCode=" + here.siteCode() + "&on=";
        COUNTY.get(query + "2022-02-01")
                .body("items[0].surveyedOn", nullValue())
                .body("items[0].found", equalTo(0));
        COUNTY.get(query + "2022-02-20").body("items[0].found", equalTo(9)).body("items[0].reused", equalTo(0));
        COUNTY.get(query + "2022-03-19").body("items[0].found", equalTo(16)).body("items[0].reused", equalTo(0));
        COUNTY.get(query + "2022-03-31")
                .body("items[0].surveyedOn", equalTo("2022-03-18"))
                .body("items[0].found", equalTo(16))
                .body("items[0].reused", equalTo(2))
                .body("items[0].idle", equalTo(14))
                .body("items[0].rooms.kind", contains("SHOP", "STORAGE"))
                .body("items[0].rooms.owner", contains("开发商", "开发商"))
                .body("items[0].rooms[0].reuse", equalTo("NURSERY"))
                .body("items[0].rooms[0].idle", equalTo(4));
        COUNTY.create(ASSETS, Map.of("siteCode", here.siteCode(), "surveyedOn", "2022-06-01", "quantity", 0));
        COUNTY.get(query + "2022-06-30")
                .body("items[0].surveyedOn", equalTo("2022-06-01"))
                .body("items[0].found", equalTo(0))
                .body("items[0].rooms", empty());
        Client.get(Tokens.atSites("site-manager", site(1).siteCode()), query + "2022-03-31")
                .body("items", empty());
        Client.get(COUNTY.system(), "idle-rooms?kind=SHOP")
                .statusCode(400)
                .body("violations.pointer", contains("?kind"));
    }
}
