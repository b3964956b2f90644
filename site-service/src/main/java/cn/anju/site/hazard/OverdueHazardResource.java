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
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.site.overdue.OverdueQuery;
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

/** Which hazards were not rectified in time, for how long, and which of them hold the grade of their site down. */
@Path("/api/v1/site/hazards/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
class OverdueHazardResource {
    private static final String PAGE =
            "select r.* from hazard r where (r.rectified_on is null or r.rectified_on > :on) and "
                    + OverdueQuery.CONDITIONS + " order by r.due_on, r.id limit :limit";

    private final Database database;
    private final ReadOnly readOnly;
    private final HazardLimits limits;
    private final Caller caller;
    private final Clock clock;

    OverdueHazardResource(Database database, ReadOnly readOnly, HazardLimits limits, Caller caller, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOverdueHazards",
            summary = "Hazards that are overdue · 逾期隐患",
            description = "Those whose deadline is over and that are not rectified, the longest overdue first.")
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
    public RestResponse<LedgerPage<OverdueHazard>> list(@Context UriInfo uri) {
        var asked = OverdueQuery.read(uri.getQueryParameters(), LocalDate.now(clock));
        var found = readOnly.run(
                () -> NamedSql.of(PAGE, asked.values(caller.scope())).query(database, row -> hazard(row, asked.on())));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        String next = more ? new OverdueQuery.After(last.dueOn(), last.id()).cursor() : null;
        return PageCursor.answer(new LedgerPage<>(shown, next, null), next, uri);
    }

    private OverdueHazard hazard(ResultSet row, LocalDate on) throws SQLException {
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
