package cn.anju.employment.search;

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

/** Labourers as a clerk looks for them. */
@Path("/api/v1/employment/labourers/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "labourers")
class LabourerSearch {
    private final ClerkSearch search;
    private final Caller caller;

    LabourerSearch(ClerkSearch search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "searchLabourers",
            summary = "Find labourers · 查找劳动力",
            description =
                    "Those in the register on the day, by skills, wishes and whether they look for work; the longest without work first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "skill",
            in = ParameterIn.QUERY,
            description = "技能 has a skill with this text; repeated, all of them",
            example = "电工")
    @Parameter(
            name = "wishedChannel",
            in = ParameterIn.QUERY,
            description = "意向渠道 wants to work so",
            example = "COUNTY")
    @Parameter(
            name = "reaches",
            in = ParameterIn.QUERY,
            description = "可接受距离 would go so far at least",
            example = "COUNTY")
    @Parameter(
            name = "payUpTo",
            in = ParameterIn.QUERY,
            description = "期望月薪 wishes so many yuan a month at most",
            example = "4000")
    @Parameter(name = "labourClass", in = ParameterIn.QUERY, description = "劳动力类别", example = "SKILLED")
    @Parameter(
            name = "looking",
            in = ParameterIn.QUERY,
            description = "true: of working age, able, willing and without work; false: all others",
            example = "true")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "text in the wish or a skill", example = "本县")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<LabourerFound>> search(@Context UriInfo uri) {
        var page = search.labourers(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
