package cn.anju.site;

import static cn.anju.kit.testing.Places.SITE;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/** A visit of a leader to which photos and papers are attached. */
abstract class VisitWithAttachments {
    String visit;

    @BeforeEach
    void aVisitIsRecorded() {
        Places.await();
        visit = Client.create("leader-visits", visit(SITE));
    }

    Response send(byte[] file, String type, Map<String, String> query) {
        return upload(attachments(), Tokens.system(), file, type, query);
    }

    static Response upload(String path, String token, byte[] file, String type, Map<String, String> query) {
        return Client.as(token).contentType(type).queryParams(query).body(file).post(Client.path(path));
    }

    static RequestSpecification system() {
        return Client.as(Tokens.system());
    }

    String attachments() {
        return "leader-visits/" + visit + "/attachments";
    }

    static Map<String, Object> visit(String site) {
        return Map.of("siteCode", site, "visitedOn", "2022-03-10", "purpose", "SAFETY");
    }

    /** The beginning of a JPEG file, then noise. */
    static byte[] photo(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        byte[] head = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
