package cn.anju.site.hazard;

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
import cn.anju.site.overdue.OverdueFinder;
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

/** Which hazards were not rectified in time, for how long, and which of them hold the grade of their site down. */
@Path("/api/v1/site/hazards/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
class OverdueHazardResource {
    private final OverdueFinder finder;
    private final OverdueFinder.Query<OverdueHazard> query;
    private final Caller caller;

    OverdueHazardResource(OverdueFinder finder, HazardLimits limits, Caller caller) {
        this.finder = finder;
        this.query = new OverdueFinder.Query<>(
                "hazard",
                "r.rectified_on is null or r.rectified_on > :on",
                (row, on) -> hazard(row, on, limits),
                last -> PageCursor.after(last.dueOn().toString(), last.id().toString()));
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOverdueHazards",
            summary = "Hazards that are overdue · 逾期隐患",
            description = "Those whose deadline is over and that are not rectified, the longest overdue first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<OverdueHazard>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope(), query);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static OverdueHazard hazard(ResultSet row, LocalDate on, HazardLimits limits) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var severity = Hazard.Severity.valueOf(row.getString("severity"));
        long days = ChronoUnit.DAYS.between(dueOn, on);
        return new OverdueHazard(
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                Hazard.Kind.valueOf(row.getString("kind")),
                severity,
                Hazard.State.valueOf(row.getString("state")),
                dueOn,
                days,
                severity == Hazard.Severity.HIGH && days > limits.on(on).graveDelayDays(),
                row.getString("owner"),
                row.getString("description"));
    }
}
