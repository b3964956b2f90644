package cn.anju.site.gap;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.Bilingual;
import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import cn.anju.kit.term.Terms;
import cn.anju.site.activity.Activity.Kind;
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

/** For officers: which kinds of activities a site still owes this quarter and this year. */
@Path("/api/v1/site/activity-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity-gaps", description = "活动缺口 Activities that sites owe")
class ActivityGapResource {
    private static final GapFinder.Query<ActivityGap> QUERY = new GapFinder.Query<>(
            "(select * from activity_standing(:on::date) where held < wanted)",
            "site_code",
            "kind",
            ActivityGapResource::gap,
            gap -> PageCursor.after(gap.siteCode(), gap.kind().name()));

    private final GapFinder finder;
    private final Caller caller;
    private final Clock clock;

    ActivityGapResource(GapFinder finder, Caller caller, Clock clock) {
        this.finder = finder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listActivityGaps",
            summary = "Activities that sites owe · 活动缺口",
            description =
                    "For each site the kinds that were held less often than wanted in the quarter or year of the day, counted until the day.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "活动类别 of this kind only; may be repeated",
            example = "THREE_TALKS_ONE_REVIEW")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<ActivityGap>> list(@Context UriInfo uri) {
        var asked = GapRequest.read(uri.getQueryParameters(), "kind", EnumWords.of(Kind.class), LocalDate.now(clock));
        var page = finder.page(asked, caller.scope(), QUERY);
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    private static ActivityGap gap(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var words = Terms.of(kind);
        var dueOn = row.getObject("due_on", LocalDate.class);
        var period = row.getString("cadence").equals("year") ? Period.Kind.YEAR : Period.Kind.QUARTER;
        return new ActivityGap(
                row.getString("site_code"),
                row.getString("name"),
                row.getString("region_code"),
                kind,
                new Bilingual(words.zh(), words.en()),
                Period.containing(dueOn, period).toString(),
                row.getInt("held"),
                row.getInt("wanted"),
                dueOn);
    }
}
