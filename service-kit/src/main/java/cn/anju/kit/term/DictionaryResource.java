package cn.anju.kit.term;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For front ends and importing systems: what the codes in records mean, in both languages. */
@Path("/api/v1/{workstream}/dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
@Tag(name = "dictionaries", description = "字典 Codes and their labels")
public class DictionaryResource {
    private final Dictionaries dictionaries;
    private final Messages messages;

    DictionaryResource(Dictionaries dictionaries, Messages messages) {
        this.dictionaries = dictionaries;
        this.messages = messages;
    }

    /** All dictionaries of a service; they are few. */
    @Schema(name = "Dictionaries")
    public record Listing(List<Dictionary> items) {}

    @GET
    @Operation(
            operationId = "listDictionaries",
            summary = "Dictionaries · 字典",
            description = "Every enum of the ledgers with its labels; 304 while it is what If-None-Match names.")
    public RestResponse<Listing> list(@Context HttpHeaders headers) {
        var locale = messages.choose(headers.getAcceptableLanguages());
        return answer(new Listing(dictionaries.all(locale)), locale, headers);
    }

    @GET
    @Path("{name}")
    @Operation(
            operationId = "getDictionary",
            summary = "One dictionary · 查看字典",
            description = "304 while it is what If-None-Match names.")
    public RestResponse<Dictionary> get(
            @Parameter(example = "hazard-kind") @PathParam("name") String name, @Context HttpHeaders headers) {
        var locale = messages.choose(headers.getAcceptableLanguages());
        return answer(dictionaries.find(name, locale).orElseThrow(ProblemException::notFound), locale, headers);
    }

    private static <T> RestResponse<T> answer(T body, Locale locale, HttpHeaders headers) {
        // The text of a record says everything that it holds.
        String etag = "\"" + UUID.nameUUIDFromBytes(body.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        ResponseBuilder<T> answer = known != null && known.contains(etag)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(body);
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
