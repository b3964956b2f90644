package cn.anju.site.visit.gap;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which leaders are behind with their visits. */
@Path("/api/v1/site/leader-visit-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leader-visit-gaps", description = "点长调研缺口 Who is behind with visits")
class VisitGapResource {
    private final VisitGapFinder finder;
    private final Caller caller;

    VisitGapResource(VisitGapFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listLeaderVisitGaps",
            summary = "Who is behind with visits · 点长调研缺口",
            description =
                    "Every site with its leader, the visits of a month until a day, how many that month asks for, how many are"
                            + " missing and how many days are left; those with the most missing first.")
    @Parameter(
            name = "month",
            in = ParameterIn.QUERY,
            description = "月份 of which month; that of the day if not given",
            example = "2022-03")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "until which day; today if not given, the last of the month after it",
            example = "2022-03-20")
    @Parameter(
            name = "siteCode",
            in = ParameterIn.QUERY,
            description = "安置点代码 this site; may be repeated",
            example = "360732-S01")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "behind",
            in = ParameterIn.QUERY,
            description = "true: only sites with too few visits; false: only the others",
            example = "true")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<LeaderVisitGap>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
