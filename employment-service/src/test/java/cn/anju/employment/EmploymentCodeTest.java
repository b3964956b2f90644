package cn.anju.employment;

import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes from their issue to their revocation, as officers print them and as anybody scans them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmploymentCodeTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CODES = "employment-codes";
    private static final String VERIFICATION = "employment-code-verification";

    private String labourer;

    @BeforeEach
    void somebody() {
        Places.await();
        labourer = Client.create("labourers", Records.labourer(UUID.randomUUID()));
    }

    @Test
    void tellsAScannerTheStateAndNothingPersonal() throws Exception {
        String url = scan(issue(today));
        assertThat(url).startsWith("https://anju.test/api/v1/employment/employment-code-verification?code=");
        assertThat(url).doesNotContain(labourer);
        verify(url)
                .body("state", equalTo("VALID"))
                .body("holder", equalTo("SEEKING"))
                .body("mask", equalTo("····" + labourer.substring(32)))
                .body("keySet()", equalTo(Set.of("state", "holder", "mask", "expiresOn")));
        Client.create("employments", Records.employment(labourer));
        verify(url).body("holder", equalTo("EMPLOYED"));
    }

    @Test
    void doesNotCountOnceItIsAlteredRevokedOrVoided() throws Exception {
        String id = issue(today);
        String url = scan(id);
        int at = url.length() - 10;
        verify(url.substring(0, at) + (url.charAt(at) == 'x' ? 'y' : 'x') + url.substring(at + 1))
                .body("state", equalTo("NOT_GENUINE"))
                .body("keySet().size()", equalTo(1));
        verify("https://anju.test/?code=nonsense").body("state", equalTo("NOT_GENUINE"));

        var revoked = Map.of("revokedOn", today.toString(), "revocation", "遗失补办");
        Client.patch(Tokens.atSites("site-manager", OTHER_SITE), CODES, id, 1, revoked)
                .statusCode(404);
        Client.patch(Tokens.inRegions("analyst", "360732"), CODES, id, 1, revoked)
                .statusCode(403);
        Client.patch(Tokens.atSites("site-manager", SITE), CODES, id, 1, revoked)
                .statusCode(200);
        verify(url).body("state", equalTo("REVOKED")).body("keySet().size()", equalTo(1));
        png(Tokens.system(), id).statusCode(409).body("code", equalTo("code-not-valid"));

        String other = issue(today);
        String otherUrl = scan(other);
        Client.makeVoid(CODES, other).statusCode(200);
        verify(otherUrl).body("state", equalTo("REVOKED"));
    }

    @Test
    void doesNotCountOnceItHasExpired() throws Exception {
        String id = issue(today.minusDays(10));
        String url = scan(id);
        verify(url).body("state", equalTo("VALID"));
        Client.patch(CODES, id, 1, Map.of("expiresOn", today.minusDays(1).toString()))
                .statusCode(200);
        verify(url).body("state", equalTo("EXPIRED")).body("keySet().size()", equalTo(1));
        png(Tokens.system(), id).statusCode(409);
    }

    @Test
    void isValidForAYearAndPrintedForThoseInCharge() {
        String id = issue(LocalDate.of(2022, 3, 1));
        Client.get(CODES + "/" + id).body("expiresOn", equalTo("2023-02-28"));
        String valid = issue(today);
        png(Tokens.atSites("site-manager", SITE), valid).statusCode(200).contentType("image/png");
        png(Tokens.atSites("site-manager", OTHER_SITE), valid).statusCode(404);
        png(Tokens.inRegions("analyst", "360732"), valid).statusCode(403);
        png(Tokens.inRegions("auditor", "360732"), valid).statusCode(403);
        given().get(Client.path(CODES) + "/" + valid).then().statusCode(401);
        given().get(Client.path(VERIFICATION)).then().statusCode(400);
        given().get(Client.path(VERIFICATION) + "?code=x&other=y")
                .then()
                .statusCode(400)
                .body("state", not("VALID"));
    }

    private String issue(LocalDate on) {
        return Client.create(CODES, new HashMap<>(Map.of("labourerId", labourer, "issuedOn", on.toString())));
    }

    private static ValidatableResponse png(String token, String id) {
        return Client.as(token).get(Client.path(CODES) + "/" + id + "/png").then();
    }

    /** What a phone reads off the picture. */
    private static String scan(String id) throws IOException, ReaderException {
        var picture = ImageIO.read(new ByteArrayInputStream(
                png(Tokens.system(), id).statusCode(200).extract().asByteArray()));
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    /** Without any token, as whoever scanned it. */
    private static ValidatableResponse verify(String url) {
        return given().queryParam("code", url.substring(url.indexOf('=') + 1))
                .get(Client.path(VERIFICATION))
                .then()
                .statusCode(200);
    }
}
