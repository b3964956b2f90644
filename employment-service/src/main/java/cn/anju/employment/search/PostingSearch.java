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

/** Jobs as a clerk looks for them. */
@Path("/api/v1/employment/job-postings/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job-postings")
class PostingSearch {
    private final ClerkSearch search;
    private final Caller caller;

    PostingSearch(ClerkSearch search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "searchJobPostings",
            summary = "Find jobs · 查找岗位",
            description = "By skills, kind, distance and pay, with the openings that are left; the newest first.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "skill",
            in = ParameterIn.QUERY,
            description = "所需技能 asks for a skill with this text; repeated, one of them",
            example = "电工")
    @Parameter(name = "channel", in = ParameterIn.QUERY, description = "就业渠道", example = "COUNTY")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "距离类别 so far away at most", example = "COUNTY")
    @Parameter(
            name = "payFrom",
            in = ParameterIn.QUERY,
            description = "月薪 pays so many yuan a month, at its best",
            example = "4000")
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "true: published, not closed and not filled on the day; false: all others",
            example = "true")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "text in title, employer or place", example = "装配")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<PostingFound>> search(@Context UriInfo uri) {
        var page = search.postings(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
