package cn.anju.kit.audit;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

import cn.anju.kit.audit.AccessFinder.Asked;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For auditors: who saw personal data and who took data out. */
@Path("/api/v1/{workstream}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who saw personal data and who took data out · 访问审计")
public class AccessLogResource {
    private final AccessFinder finder;
    private final AccessVerification verification;
    private final Caller caller;
    private final Clock clock;

    AccessLogResource(AccessFinder finder, AccessVerification verification, Caller caller, Clock clock) {
        this.finder = finder;
        this.verification = verification;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, AUDITOR})
    @Operation(
            operationId = "listAccesses",
            summary = "Access log · 访问记录",
            description =
                    "Every read of personal data, every export and every download of a file, newest first. An entry"
                            + " is seen by auditors in whose regions all of its records lie.")
    @Parameter(
            name = "recordId",
            in = ParameterIn.QUERY,
            description = "accesses to this record, in lists too; may be repeated, as for the persons of a household",
            example = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
    @Parameter(name = "actor", in = ParameterIn.QUERY, description = "user or client", example = "xie.lan")
    @Parameter(
            name = "action",
            in = ParameterIn.QUERY,
            description = "READ, EXPORT, REVEAL, IMPORT or DOWNLOAD",
            example = "EXPORT")
    @Parameter(
            name = "recordType",
            in = ParameterIn.QUERY,
            description = "type of the records",
            example = "monitoring.person")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "on or after this day", example = "2022-03-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "on or before this day", example = "2022-03-31")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before", example = "877")
    public RestResponse<LedgerPage<AccessEntry>> list(@Context UriInfo uri) {
        var page = finder.page(read(uri), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    @GET
    @Path("verification")
    @RolesAllowed({COUNTY_ADMIN, AUDITOR})
    @Operation(
            operationId = "verifyAccessLog",
            summary = "Verify the access log · 校验访问记录",
            description =
                    "Computes the chain of hashes from the first entry again and names the first that does not fit:"
                            + " changed, or missing. Takes about half a minute for a million entries.")
    public AccessVerification.Result verify() {
        return verification.verify();
    }

    private Asked read(UriInfo uri) {
        var parameters = new QueryParameters(
                uri.getQueryParameters(), "recordId", "actor", "action", "recordType", "from", "to", "limit", "cursor");
        var asked = new Asked(
                ids(parameters),
                parameters.text("actor"),
                parameters.oneOf("action", EnumWords.of(AccessAction.class)),
                parameters.text("recordType"),
                parameters.date("from").map(this::start),
                parameters.date("to").map(day -> start(day.plusDays(1))),
                cursor(parameters),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT));
        parameters.check();
        return asked;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static List<UUID> ids(QueryParameters parameters) {
        var ids = new ArrayList<UUID>();
        for (String text : parameters.all("recordId")) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                parameters.refuse("recordId", "uuid");
            }
        }
        return ids;
    }

    private static Optional<Long> cursor(QueryParameters parameters) {
        try {
            return parameters.text("cursor").map(Long::valueOf);
        } catch (NumberFormatException e) {
            parameters.refuse("cursor", "cursor");
            return Optional.empty();
        }
    }
}
