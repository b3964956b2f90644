package cn.anju.assessment.fivetype;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.fivetype.checklist.Checklists;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.evaluation.Evaluator;
import cn.anju.assessment.fivetype.evaluation.SiteChecklist;
import cn.anju.assessment.fivetype.source.FiveTypeSites;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.ReadOnly;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How far the sites are with their types: every criterion with what settles it, and who will miss the deadline. */
@Path("/api/v1/assessment/five-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "five-types", description = "五型创建 Checklists of the five types")
class FiveTypeResource {
    private final Checklists checklists;
    private final FiveTypeSites sites;
    private final Evaluator evaluator;
    private final ReadOnly readOnly;
    private final Caller caller;
    private final Clock clock;

    FiveTypeResource(
            Checklists checklists,
            FiveTypeSites sites,
            Evaluator evaluator,
            ReadOnly readOnly,
            Caller caller,
            Clock clock) {
        this.checklists = checklists;
        this.sites = sites;
        this.evaluator = evaluator;
        this.readOnly = readOnly;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listFiveTypes",
            summary = "How far the sites are with their types · 五型创建达标情况",
            description =
                    "For every site within the scope each criterion of its type: met, missing, or for a person to tell, with the"
                            + " records or the finding that settle it. Ordered by site.")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "创建类型 sites of this type",
            example = "LIVABLE_ECOLOGY")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 this site", example = "360732-S13")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "日期 as the records stand on this day; today if not given")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public RestResponse<LedgerPage<SiteChecklist>> list(@Context UriInfo uri) {
        var asked = FiveTypeRequest.page(uri.getQueryParameters(), LocalDate.now(clock));
        var page = readOnly.run(() -> {
            var found = sites.find(asked.oneMore(), caller.scope());
            boolean more = found.size() > asked.sites().limit();
            var shown = more ? found.subList(0, asked.sites().limit()) : found;
            String next =
                    more ? PageCursor.after(shown.get(shown.size() - 1).code()).toString() : null;
            return new LedgerPage<>(evaluator.evaluate(shown, asked.on()), next, null);
        });
        return PageCursor.answer(page, page.nextCursor(), uri);
    }

    @GET
    @Path("forecast")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "forecastFiveTypes",
            summary = "Who will miss the deadline, and for what · 创建进度预判",
            description =
                    "What is gathered within a year is carried on at the pace of the year, all else at that of the last 90 days;"
                            + " a site that does not get there by the end of its target year is listed with the criteria for which it"
                            + " does not. 503 if there are too many sites: name a region.")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "创建类型 sites of this type")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 this site")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "日期 as the records stand on this day; today if not given")
    public FiveTypeForecast forecast(@Context UriInfo uri) {
        var asked = FiveTypeRequest.all(uri.getQueryParameters(), LocalDate.now(clock));
        return readOnly.run(() -> FiveTypeForecast.of(
                evaluator.evaluate(sites.find(asked.sites(), caller.scope()), asked.on()), asked.on()));
    }

    @GET
    @Path("criteria")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listFiveTypeCriteria",
            summary = "The checklists of annex 2 · 创建清单",
            description = "Each criterion with what settles it; those that only a person can tell say so.")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "创建类型 of this type")
    public LedgerPage<CriterionView> criteria(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "type");
        var type = FiveTypeRequest.type(parameters);
        parameters.check();
        var criteria = type.map(Stream::of)
                .orElseGet(() -> Arrays.stream(FiveType.values()))
                .flatMap(t -> checklists.of(t).stream())
                .map(CriterionView::of)
                .toList();
        return new LedgerPage<>(criteria, null, (long) criteria.size());
    }
}
