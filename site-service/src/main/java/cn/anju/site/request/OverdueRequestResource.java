package cn.anju.site.request;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.kit.standard.RequestCategory;
import cn.anju.site.overdue.OverdueQuery;
import cn.anju.site.request.PublicRequest.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which requests were not settled in time, for how long, and who has to see to it that they are. */
@Path("/api/v1/site/public-requests/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public-requests")
class OverdueRequestResource {
    private static final String PAGE =
            "select r.* from public_request r where (r.resolved_on is null or r.resolved_on > :on) and "
                    + OverdueQuery.CONDITIONS + " order by r.due_on, r.id limit :limit";

    private final Database database;
    private final ReadOnly readOnly;
    private final RequestLimits limits;
    private final Caller caller;
    private final Clock clock;

    OverdueRequestResource(Database database, ReadOnly readOnly, RequestLimits limits, Caller caller, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOverduePublicRequests",
            summary = "Requests that are overdue · 逾期诉求",
            description =
                    "Those whose deadline is over and that are not settled, the longest overdue first, with where they belong by now.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "on which day; today if not given",
            example = "2022-03-31")
    @Parameter(
            name = "siteCode",
            in = ParameterIn.QUERY,
            description = "安置点代码 at this site; may be repeated",
            example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 in regions whose code begins so",
            example = "360732101")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public RestResponse<LedgerPage<OverdueRequest>> list(@Context UriInfo uri) {
        var asked = OverdueQuery.read(uri.getQueryParameters(), LocalDate.now(clock));
        var found = readOnly.run(
                () -> NamedSql.of(PAGE, asked.values(caller.scope())).query(database, row -> request(row, asked.on())));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        String next = more ? new OverdueQuery.After(last.dueOn(), last.id()).cursor() : null;
        return PageCursor.answer(new LedgerPage<>(shown, next, null), next, uri);
    }

    private OverdueRequest request(ResultSet row, LocalDate on) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        String escalatedTo = row.getString("escalated_to");
        return new OverdueRequest(
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("region_code"),
                RequestCategory.valueOf(row.getString("category")),
                PublicRequest.State.valueOf(row.getString("state")),
                dueOn,
                ChronoUnit.DAYS.between(dueOn, on),
                limits.level(dueOn, on).orElseThrow(),
                escalatedTo == null ? null : Level.valueOf(escalatedTo),
                row.getObject("escalated_on", LocalDate.class),
                row.getString("owner"),
                row.getString("bureau"),
                row.getString("content"));
    }
}
