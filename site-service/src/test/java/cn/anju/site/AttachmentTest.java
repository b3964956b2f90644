package cn.anju.site;

import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Photos and papers of a record: kept once, seen as the record is, voided and never lost. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AttachmentTest extends VisitWithAttachments {
    private static final String TITLE = "2号楼消防通道";

    @Test
    void keepsAPhotoAndGivesItBack() throws Exception {
        byte[] photo = photo(150_000);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        String id = attach(photo)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("title", equalTo(TITLE))
                .body("kind", equalTo("PHOTO"))
                .body("status", equalTo("ACTIVE"))
                .body("contentType", equalTo("image/jpeg"))
                .body("size", equalTo(150_000))
                .body("sha256", equalTo(sha256))
                .body("fileName", equalTo("出口 1.jpg"))
                .body("attachedBy", equalTo("county-system"))
                .body("attachedAt", notNullValue())
                .extract()
                .path("id");

        Client.get(attachments()).statusCode(200).body("items.id", contains(id));
        Client.get(attachments() + "/" + id).statusCode(200).body("sha256", equalTo(sha256));
        system().header("If-None-Match", "\"1\"")
                .get(Client.path(attachments() + "/" + id))
                .then()
                .statusCode(304);

        var content = Client.get(attachments() + "/" + id + "/content")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", "150000")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E5%87%BA%E5%8F%A3%201.jpg")
                .header("ETag", "\"" + sha256 + "\"");
        assertThat(content.extract().asByteArray()).isEqualTo(photo);
        system().header("If-None-Match", "\"" + sha256 + "\"")
                .get(Client.path(attachments() + "/" + id + "/content"))
                .then()
                .statusCode(304);
    }

    @Test
    void givesParts() {
        byte[] photo = photo(20_000);
        String content = Client.path(attachments() + "/" + attach(photo).path("id") + "/content");
        var part =
                system().header("Range", "bytes=9990-10009").get(content).then().statusCode(206);
        part.header("Content-Range", "bytes 9990-10009/20000").header("Content-Length", "20");
        assertThat(part.extract().asByteArray()).isEqualTo(Arrays.copyOfRange(photo, 9990, 10010));
        system().header("Range", "bytes=20000-")
                .get(content)
                .then()
                .statusCode(416)
                .body("code", equalTo("range"));
        system().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(content)
                .then()
                .statusCode(200);
    }

    @Test
    void attachesTheSameContentOnce() throws Exception {
        byte[] photo = photo(30_000);
        assertThat(Client.atOnce(Collections.nCopies(8, () -> attach(photo)))).isEqualTo(Map.of(200, 7, 201, 1));
        String id =
                Client.get(attachments()).body("items", hasSize(1)).extract().path("items[0].id");
        attach(photo).then().statusCode(200).header("Location", endsWith(id)).body("id", equalTo(id));

        String other = Client.create("leader-visits", visit(SITE));
        upload(
                        "leader-visits/" + other + "/attachments",
                        Tokens.system(),
                        photo,
                        "image/jpeg",
                        Map.of("title", "同", "kind", "PHOTO"))
                .then()
                .statusCode(201);
    }

    @Test
    void voidsWithAReasonAndStaysReadable() {
        byte[] photo = photo(1_000);
        String id = attach(photo).path("id");
        voidIt(Tokens.system(), id, Map.of()).then().statusCode(422).body("violations.pointer", contains("/reason"));
        voidIt(Tokens.system(), id, Map.of("reason", "拍错了"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("VOIDED"))
                .body("voidedBy", equalTo("county-system"))
                .body("voidReason", equalTo("拍错了"));
        voidIt(Tokens.system(), id, Map.of("reason", "又一次"))
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("拍错了"));
        Client.get(attachments() + "/" + id + "/content").statusCode(200);
        attach(photo).then().statusCode(201);
        Client.get(attachments()).body("items.status", contains("VOIDED", "ACTIVE"));
    }

    @Test
    void isSeenAndWrittenAsTheRecordIs() {
        byte[] photo = photo(1_000);
        String id = attach(photo).path("id");
        String outside = Tokens.atSites("site-manager", OTHER_SITE);
        for (String path : new String[] {"", "/" + id, "/" + id + "/content"}) {
            Client.get(outside, attachments() + path)
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-found"));
        }
        upload(attachments(), outside, photo, "image/jpeg", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(404);
        voidIt(outside, id, Map.of("reason", "x")).then().statusCode(404);

        String here = Tokens.atSites("site-manager", SITE);
        Client.get(here, attachments() + "/" + id + "/content").statusCode(200);
        upload(attachments(), here, photo(2_000), "image/jpeg", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(201);

        String auditor = Tokens.inRegions("auditor", "360732");
        Client.get(auditor, attachments()).statusCode(200);
        upload(attachments(), auditor, photo, "image/jpeg", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(403);
        String bureau = Tokens.ofBureau("human-resources");
        upload(attachments(), bureau, photo, "image/jpeg", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(403);
        Client.get(Tokens.inRegions("analyst", "360732"), attachments()).statusCode(403);

        String elsewhere = Client.create("leader-visits", visit(SITE));
        Client.get("leader-visits/" + elsewhere + "/attachments/" + id).statusCode(404);
        Client.get("inspections/" + visit + "/attachments").statusCode(404);
        Client.get(attachments() + "/not-an-id").statusCode(404);
    }

    @Test
    void refusesMoreForAVoidedRecord() {
        String id = attach(photo(1_000)).path("id");
        Client.makeVoid("leader-visits", visit).statusCode(200);
        attach(photo(2_000)).then().statusCode(409).body("code", equalTo("voided"));
        Client.get(attachments() + "/" + id + "/content").statusCode(200);
    }

    @Test
    void leavesAnEntryForEveryDownload() {
        String id = attach(photo(1_000)).path("id");
        Client.as(Tokens.atSites("site-manager", SITE))
                .header("X-Request-Id", "download-1")
                .get(Client.path(attachments() + "/" + id + "/content"))
                .then()
                .statusCode(200)
                .header("X-Request-Id", "download-1");
        Client.get(Tokens.inRegions("auditor", "360732"), "access-log?action=DOWNLOAD&recordId=" + visit)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("site-manager"))
                .body("items[0].recordType", equalTo("site.leader-visit"))
                .body("items[0].filter", equalTo("attachment " + id))
                .body("items[0].siteCode", equalTo(SITE))
                .body("items[0].regionCode", equalTo(Places.REGION))
                .body("items[0].requestId", equalTo("download-1"));
    }

    @Test
    void isDescribed() {
        String base = "paths.'" + Client.path("leader-visits/{id}/attachments");
        given().get("/q/openapi?format=json")
                .then()
                .body(base + "'.get.operationId", equalTo("listLeaderVisitAttachments"))
                .body(base + "'.post.operationId", equalTo("attachToLeaderVisit"))
                .body(base + "'.post.requestBody.content.keySet()", hasItems("image/jpeg", "application/pdf"))
                .body(base + "'.post.parameters.name", hasItems("id", "title", "kind", "fileName"))
                .body(base + "'.post.responses.keySet()", hasItems("200", "201", "413", "415"))
                .body(base + "/{attachmentId}/content'.get.responses.200.content.keySet()", hasItem("video/mp4"))
                .body(base + "/{attachmentId}/void'.post.operationId", equalTo("voidLeaderVisitAttachment"));
    }

    private Response attach(byte[] photo) {
        return send(photo, "image/jpeg", Map.of("title", TITLE, "kind", "PHOTO", "fileName", "出口 1.jpg"));
    }

    private Response voidIt(String token, String id, Map<String, ?> body) {
        return Client.sending(token, body).post(Client.path(attachments() + "/" + id + "/void"));
    }
}
