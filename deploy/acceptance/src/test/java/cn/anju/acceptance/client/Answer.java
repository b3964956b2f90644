package cn.anju.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What came back.
 *
 * @param request method and path, for messages
 */
public record Answer(String request, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return Json.read(body());
    }

    public String text(String field) {
        return json().path(field).asText(null);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public Answer expecting(int status) {
        assertThat(status()).as("%s: %s", request, body()).isEqualTo(status);
        return this;
    }

    /** Whether it was not the service that answered: nobody knows what became of the request. */
    boolean leavesOpen() {
        return status() == 502 || status() == 503;
    }
}
