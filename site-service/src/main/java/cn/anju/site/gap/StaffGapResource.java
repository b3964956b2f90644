package cn.anju.site.gap;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For officers: which site has how many of the full-time staff that its size asks for. */
@Path("/api/v1/site/staff-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff-gaps", description = "管理人员配备 Staff that sites lack")
class StaffGapResource {
    private static final GapFinder.Query<StaffGap> QUERY = new GapFinder.Query<>(
            "staff_standing(:on::date)",
            "site_code",
            "''",
            StaffGapResource::gap,
            gap -> PageCursor.after(gap.siteCode(), ""));

    private final GapFinder finder;
    private final Caller caller;
    private final Clock clock;

    StaffGapResource(GapFinder finder, Caller caller, Clock clock) {
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listStaffGaps",
            summary = "Staff of sites beside the minimum · 管理人员配备",
            description =
                    "Every site that is large enough for full-time staff, with what it has and what is missing to the minimum; `residents` is"
                            + " what the site has on record.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<StaffGap>> list(@Context UriInfo uri) {
        var asked = GapRequest.read(uri.getQueryParameters(), LocalDate.now(clock));
        var page = finder.page(asked, caller.scope(), QUERY);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static StaffGap gap(ResultSet row) throws SQLException {
        int least = row.getInt("minimum");
        int fullTime = row.getInt("full_time");
        return new StaffGap(
                row.getString("site_code"),
                row.getString("name"),
                row.getString("region_code"),
                row.getInt("residents"),
                least,
                row.getInt("usual"),
                fullTime,
                row.getInt("paid_from_budget"),
                row.getInt("part_time"),
                Math.max(0, least - fullTime),
                row.getInt("windows"),
                row.getObject("due_on", LocalDate.class));
    }
}
