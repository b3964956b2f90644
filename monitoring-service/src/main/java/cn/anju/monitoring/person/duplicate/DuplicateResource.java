package cn.anju.monitoring.person.duplicate;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.monitoring.person.Persons;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** For officers of the register: entries that may be one person, and what they decided. */
@Path("/api/v1/monitoring/person-duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "person-duplicates", description = "疑似重复人员 Entries that may be one person")
class DuplicateResource {
    private static final int IDS = 2;

    private final DuplicateFinder finder;
    private final DuplicateDesk desk;
    private final Persons persons;
    private final Caller caller;

    DuplicateResource(DuplicateFinder finder, DuplicateDesk desk, Persons persons, Caller caller) {
        this.finder = finder;
        this.desk = desk;
        this.persons = persons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, AUDITOR})
    @Operation(
            operationId = "listPersonDuplicates",
            summary = "Doubtful duplicates · 疑似重复人员",
            description =
                    "Pairs of present members that have the same name, birth date and sex but other ID numbers, or ID numbers that"
                            + " differ in one digit, and that nobody has reviewed. Masked; leaves an entry in the access log.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 both at one of these sites")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 both in regions whose code begins so")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "pairs, 1 to 500; 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<DuplicatePair>> list(@Context UriInfo uri) {
        var page = finder.page(asked(uri.getQueryParameters()), caller.scope());
        var shown = page.items().stream()
                .flatMap(pair -> Stream.of(pair.person(), pair.otherPerson()))
                .distinct()
                .toList();
        persons.shown(shown, "person-duplicates", Set.of(), caller);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    @PUT
    @Path("{personId}/{otherPersonId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER})
    @Operation(
            operationId = "reviewPersonDuplicate",
            summary = "Decide · 核查疑似重复",
            description =
                    "Takes the pair off the list. A decision that was made before is changed with If-Match. Of one"
                            + " person with two entries, void the surplus one.")
    public RestResponse<LedgerView<DuplicateReview>> decide(
            @PathParam("personId") String personId,
            @PathParam("otherPersonId") String otherPersonId,
            DuplicateDecision decision,
            @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var written = desk.decide(
                RequestHeaders.id(personId),
                RequestHeaders.id(otherPersonId),
                decision,
                RequestHeaders.precondition(match),
                caller);
        return ResponseBuilder.create(written.created() ? Status.CREATED : Status.OK, written.view())
                .header(HttpHeaders.ETAG, RequestHeaders.etag(written.view().version()))
                .build();
    }

    private static DuplicateFinder.Asked asked(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "siteCode", "regionCode", "limit", "cursor");
        var after = parameters.text("cursor").flatMap(DuplicateResource::pair);
        if (after.isEmpty() && parameters.text("cursor").isPresent()) {
            parameters.refuse("cursor", "cursor");
        }
        int limit = parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT);
        parameters.check();
        return new DuplicateFinder.Asked(
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                after.map(ids -> ids.get(0)).orElse(null),
                after.map(ids -> ids.get(1)).orElse(null),
                limit);
    }

    private static Optional<List<UUID>> pair(String cursor) {
        try {
            return PageCursor.parse(cursor, IDS)
                    .map(known -> known.key().stream().map(UUID::fromString).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
