package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the service answered. */
public record Answer(HttpResponse<byte[]> response) {

    /** Asserts the status and shows the body where it is another one. */
    public Answer is(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    /** Asserts that it is a problem document of this status and code. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertThat(contentType()).startsWith("application/problem+json");
        assertThat(code()).as(text()).isEqualTo(code);
        assertThat(json().path("title").asText()).isNotEmpty().isNotEqualTo(code + ".title");
        assertThat(json().path("detail").asText()).isNotEmpty().isNotEqualTo(code + ".detail");
        return this;
    }

    /** Asserts that a violation names this place with this code. */
    public Answer violates(String pointer, String code) {
        assertThat(violations()).as(text()).contains(pointer + " " + code);
        return this;
    }

    public int status() {
        return response.statusCode();
    }

    public String code() {
        return json().path("code").asText();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public String contentType() {
        return header("Content-Type");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.tree(text());
    }

    public String id() {
        return json().path("id").asText();
    }

    public int version() {
        return json().path("version").asInt();
    }

    public List<JsonNode> items() {
        return stream(json().path("items"));
    }

    public List<String> ids() {
        return items().stream().map(item -> item.path("id").asText()).toList();
    }

    /** Each violation as its pointer and code. */
    public List<String> violations() {
        return stream(json().path("violations")).stream()
                .map(v -> v.path("pointer").asText() + " " + v.path("code").asText())
                .toList();
    }

    public List<String> messages() {
        return stream(json().path("violations")).stream()
                .map(v -> v.path("message").asText())
                .toList();
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }
}
