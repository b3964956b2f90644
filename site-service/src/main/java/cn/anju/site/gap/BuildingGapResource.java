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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For officers: where buildings or households have no building leader. */
@Path("/api/v1/site/building-leader-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "building-leader-gaps", description = "楼栋长缺口 Buildings without a leader")
class BuildingGapResource {
    private static final GapFinder.Query<BuildingGap> QUERY = new GapFinder.Query<>(
            "(select * from building_standing(:on::date) where covered < households or cardinality(without_leader) > 0)",
            "site_code",
            "''",
            BuildingGapResource::gap,
            gap -> PageCursor.after(gap.siteCode(), ""));

    private final GapFinder finder;
    private final Caller caller;
    private final Clock clock;

    BuildingGapResource(GapFinder finder, Caller caller, Clock clock) {
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listBuildingGaps",
            summary = "Buildings without a leader · 楼栋长缺口",
            description =
                    "Sites whose building leaders look after fewer households than it has, and buildings whose leader left without a successor.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<BuildingGap>> list(@Context UriInfo uri) {
        var asked = GapRequest.read(uri.getQueryParameters(), LocalDate.now(clock));
        var page = finder.page(asked, caller.scope(), QUERY);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static BuildingGap gap(ResultSet row) throws SQLException {
        int households = row.getInt("households");
        int covered = row.getInt("covered");
        return new BuildingGap(
                row.getString("site_code"),
                row.getString("name"),
                row.getString("region_code"),
                households,
                covered,
                Math.max(0, households - covered),
                texts(row, "buildings"),
                texts(row, "without_leader"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
