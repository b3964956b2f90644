package cn.anju.assessment.scheme.drafting;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.scheme.reading.InvalidSchemeException;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The rules of scoring as data: drafted by analysts, put in force by the county. */
@Path("/api/v1/assessment/schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "schemes", description = "Rules of scoring · 考核办法")
public class SchemeResource {
    private final SchemeDesk desk;
    private final SchemeCheck check;
    private final SchemeViews views;
    private final Messages messages;
    private final Caller caller;

    SchemeResource(SchemeDesk desk, SchemeCheck check, SchemeViews views, Messages messages, Caller caller) {
        this.desk = desk;
        this.check = check;
        this.views = views;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listSchemes",
            summary = "Schemes · 考核办法列表",
            description = "Drafts and those in force, in the order of their ids, without their documents.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "DRAFT, PREPARING or IN_FORCE",
            example = "IN_FORCE")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "total: count the schemes of all pages")
    public RestResponse<LedgerPage<SchemeView>> list(@Context UriInfo uri) {
        var page = views.list(uri.getQueryParameters());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getScheme",
            summary = "Read one · 查看考核办法",
            description = "With its document, its validity, and how far the facts of its new metrics are filled.")
    public RestResponse<SchemeView> get(@PathParam("id") String id) {
        return answer(RestResponse.Status.OK, desk.find(id)).build();
    }

    @POST
    @RolesAllowed({COUNTY_ADMIN, ANALYST})
    @Operation(
            operationId = "createScheme",
            summary = "Draft a scheme · 起草考核办法",
            description =
                    "Every rule is checked against the fields of the records' events; what is wrong is told by its"
                            + " JSON pointer, of a rule also by line and character. The same Idempotency-Key and body give the same draft.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SchemeDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "Drafted; Location and ETag name it",
            content = @Content(schema = @Schema(implementation = SchemeView.class)))
    public RestResponse<SchemeView> create(
            JsonNode body, @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key, @Context UriInfo uri) {
        var draft = desk.create(body(body), RequestHeaders.key(key), caller.name());
        return answer(RestResponse.Status.CREATED, draft)
                .location(URI.create("/" + uri.getPath().replaceFirst("^/", "") + "/" + draft.id()))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST})
    @Operation(
            operationId = "replaceScheme",
            summary = "Change a draft · 修改草案",
            description = "With If-Match. A scheme in force, or being prepared, never changes: 409.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SchemeDocument.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SchemeView.class)))
    @APIResponse(responseCode = "409", description = "it is a draft no longer")
    public RestResponse<SchemeView> replace(
            @PathParam("id") String id, JsonNode body, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return answer(
                        RestResponse.Status.OK,
                        desk.replace(id, body(body), RequestHeaders.precondition(match), caller.name()))
                .build();
    }

    @POST
    @Path("validations")
    @RolesAllowed({COUNTY_ADMIN, ANALYST})
    @Operation(
            operationId = "validateScheme",
            summary = "Only check a scheme · 校验考核办法",
            description =
                    "Nothing is stored. What is wrong is told as when a draft is recorded, with line and character"
                            + " of each mistake in a rule as numbers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SchemeDocument.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SchemeValidationView.class)))
    public SchemeValidationView validate(JsonNode body, @Context HttpHeaders headers) {
        var locale = messages.choose(headers.getAcceptableLanguages());
        try {
            check.check(body(body));
            return SchemeValidationView.of(List.of(), messages, locale);
        } catch (InvalidSchemeException e) {
            return SchemeValidationView.of(e.violations(), messages, locale);
        }
    }

    @GET
    @Path("{id}/comparison")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "compareSchemes",
            summary = "Compare with another · 对比考核办法",
            description =
                    "Every place in which the two differ; metrics, indicators and so on are matched by their ids.")
    @Parameter(
            name = "with",
            in = ParameterIn.QUERY,
            required = true,
            description = "the other scheme",
            example = "2022")
    public SchemeComparisonView compare(@PathParam("id") String id, @Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "with");
        String with = parameters.required("with");
        parameters.check();
        return new SchemeComparisonView(
                id,
                with,
                SchemeDifference.between(
                        desk.find(with).document(), desk.find(id).document()));
    }

    @POST
    @Path("{id}/" + SchemeDesk.PUT_IN_FORCE)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "putSchemeInForce",
            summary = "Put in force · 考核办法生效",
            description =
                    "From a quarter on, which must be later than that from which any other is in force, and than any that is"
                            + " frozen, under review or published in some county; never undone."
                            + " If it has metrics that no scheme had, it is PREPARING until their facts are filled from the records"
                            + " that there are, and IN_FORCE by itself then; quarters are scored by the scheme before until then.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SchemeView.class)))
    @APIResponse(responseCode = "409", description = "it is a draft no longer, or the quarter is too early")
    public RestResponse<SchemeView> putInForce(
            @PathParam("id") String id, PutInForceRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        String text = request == null ? "" : Objects.requireNonNullElse(request.from(), "");
        var from = Optional.of(text).flatMap(Period::parse).filter(Period::isQuarter);
        if (from.isEmpty()) {
            throw new InvalidRecord(
                    List.of(Violation.unreadable("/from", "生效季度", text.isEmpty() ? "required" : "quarter")));
        }
        return answer(
                        RestResponse.Status.OK,
                        desk.putInForce(id, from.get(), RequestHeaders.precondition(match), caller.name()))
                .build();
    }

    private static JsonNode body(JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }

    private ResponseBuilder<SchemeView> answer(RestResponse.Status status, SchemeVersion version) {
        return ResponseBuilder.create(status, views.of(version))
                .header(HttpHeaders.ETAG, RequestHeaders.etag(version.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
