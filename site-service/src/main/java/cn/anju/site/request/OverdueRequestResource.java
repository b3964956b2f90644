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
import cn.anju.kit.standard.RequestCategory;
import cn.anju.site.overdue.OverdueFinder;
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
    private final OverdueFinder finder;
    private final OverdueFinder.Query<OverdueRequest> query;
    private final Caller caller;

    OverdueRequestResource(OverdueFinder finder, RequestLimits limits, Caller caller) {
        this.finder = finder;
        this.query = new OverdueFinder.Query<>(
                "public_request",
                "r.resolved_on is null or r.resolved_on > :on",
                (row, on) -> request(row, on, limits),
                last -> PageCursor.after(last.dueOn().toString(), last.id().toString()));
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOverduePublicRequests",
            summary = "Requests that are overdue · 逾期诉求",
            description =
                    "Those whose deadline is over and that are not settled, the longest overdue first, with where they belong by now.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<OverdueRequest>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope(), query);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static OverdueRequest request(ResultSet row, LocalDate on, RequestLimits limits) throws SQLException {
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
