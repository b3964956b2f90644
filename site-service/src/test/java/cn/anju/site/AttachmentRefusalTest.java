package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not taken as an attachment, and why. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AttachmentRefusalTest extends VisitWithAttachments {
    @Test
    void refusesWhatIsNotWhatItSeems() {
        byte[] photo = photo(1_000);
        send(photo, "image/png", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("content-type-mismatch"))
                .body(
                        "detail",
                        equalTo("The file was sent as image/png, but its content is image/jpeg; nothing was stored."));
        send(
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                        "image/jpeg",
                        Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(415)
                .body("code", equalTo("file-type"));
        send(photo, "application/octet-stream", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(201)
                .body("contentType", equalTo("image/jpeg"))
                .body("fileName", equalTo("x.jpg"));
        send(new byte[0], "image/jpeg", Map.of("title", "x", "kind", "PHOTO"))
                .then()
                .statusCode(400)
                .body("code", equalTo("empty-body"));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException, InterruptedException {
        byte[] text = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(text, (byte) 'a');
        var refused = stream(text);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body())
                .contains("\"file-too-large\"", "A file must not be larger than 20 MB; nothing was stored.");
        assertThat(stream(Arrays.copyOf(text, text.length - 1)).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> stream(byte[] text) throws IOException, InterruptedException {
        var address = "http://localhost:" + RestAssured.port + Client.path(attachments()) + "?title=x&kind=OTHER";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + Tokens.system())
                .header("Accept-Language", "en")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(text))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        byte[] photo = photo(1_000);
        send(
                        photo,
                        "image/jpeg",
                        Map.of("title", " ", "kind", "SELFIE", "colour", "red", "fileName", "13912345678.jpg"))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("?title", "?kind", "?colour", "?fileName"))
                .body("violations.code", hasItems("required", "enum", "unknown-parameter", "personal-data"));
        send(photo, "image/jpeg", Map.of("title", "x".repeat(101), "kind", "PHOTO"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("too-long"));
        send(photo, "image/jpeg", Map.of("kind", "PHOTO", "title", "x", "fileName", "C:\\fotos\\a.jpg"))
                .then()
                .statusCode(201)
                .body("fileName", equalTo("a.jpg"));
    }
}
