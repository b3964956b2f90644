package cn.anju.kit.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a {@link Problem}; nothing of what failed inside is told to the client. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "unauthorized",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private final Messages messages;

    ProblemMapper(Messages messages) {
        this.messages = messages;
    }

    @ServerExceptionMapper
    public Response of(ProblemException e, UriInfo uri, HttpHeaders headers) {
        return answer(e, uri, headers);
    }

    @ServerExceptionMapper
    public Response of(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        int status = e.getResponse().getStatus();
        return answer(new ProblemException(status, CODES.getOrDefault(status, "failed")), uri, headers);
    }

    @ServerExceptionMapper
    public Response of(UnauthorizedException e, UriInfo uri, HttpHeaders headers) {
        return answer(new ProblemException(401, "unauthorized"), uri, headers);
    }

    @ServerExceptionMapper
    public Response of(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
        return answer(new ProblemException(403, "forbidden"), uri, headers);
    }

    @ServerExceptionMapper
    public Response of(ConstraintViolationException e, UriInfo uri, HttpHeaders headers) {
        var duplicate = UniqueIndex.fieldOf(UniqueIndex.violatedBy(e));
        if (duplicate.isPresent()) {
            String field = duplicate.get();
            return answer(
                    new ProblemException(409, "duplicate", List.of(Violation.of(field, field, "duplicate"))),
                    uri,
                    headers);
        }
        return of((Exception) e, uri, headers);
    }

    @ServerExceptionMapper
    public Response of(Exception e, UriInfo uri, HttpHeaders headers) {
        if (Collision.caused(e)) {
            return answer(new ProblemException(409, "concurrent-change"), uri, headers);
        }
        String traceId = UUID.randomUUID().toString();
        LOG.errorf(e, "Request failed, trace %s: %s", traceId, uri.getPath());
        return answer(new ProblemException(500, "failed"), uri, headers, traceId);
    }

    private Response answer(ProblemException e, UriInfo uri, HttpHeaders headers) {
        return answer(e, uri, headers, UUID.randomUUID().toString());
    }

    private Response answer(ProblemException e, UriInfo uri, HttpHeaders headers, String traceId) {
        var locale = messages.choose(headers.getAcceptableLanguages());
        var items = e.violations().stream()
                .map(v -> new Problem.Item(v.pointer(), v.code(), messages.of(v, locale)))
                .toList();
        var arguments = new ArrayList<Object>(e.arguments());
        if (arguments.isEmpty()) {
            arguments.add(items.size());
        }
        var problem = new Problem(
                "urn:anju:problem:" + e.code(),
                messages.text(locale, e.code() + ".title", arguments),
                e.status(),
                messages.text(locale, e.code() + ".detail", arguments),
                "/" + uri.getPath().replaceFirst("^/", ""),
                e.code(),
                items,
                traceId);
        return Response.status(e.status())
                .entity(problem)
                .type(new MediaType("application", "problem+json"))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
