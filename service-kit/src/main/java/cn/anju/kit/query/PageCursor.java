package cn.anju.kit.query;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The place after the last item of a page: the values of its sort key, opaque to clients. */
public record PageCursor(List<String> key) {
    private static final String BETWEEN = "\n";

    public static PageCursor after(String... key) {
        return new PageCursor(List.of(key));
    }

    /** The cursor of a text, if it is one of a key of so many values. */
    public static Optional<PageCursor> parse(String text, int values) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return key.length == values ? Optional.of(new PageCursor(Arrays.asList(key))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page as every list answers it: with a link to the next one where there is one, and asked for anew each time. */
    public static <T> RestResponse<T> answer(T page, String nextCursor, UriInfo uri) {
        ResponseBuilder<T> answer = ResponseBuilder.ok(page);
        if (nextCursor != null) {
            answer.header(HttpHeaders.LINK, link(uri, nextCursor));
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    /** Value of the Link header that leads on from here. */
    public static String link(UriInfo uri, String cursor) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8));
    }
}
