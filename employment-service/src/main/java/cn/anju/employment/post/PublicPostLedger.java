package cn.anju.employment.post;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.employment.post.budget.PostBudget;
import cn.anju.employment.post.budget.PostBudgetFinder;
import cn.anju.employment.post.budget.PostBudgetRequest;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.query.PageCursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public-welfare posts, who holds them, and what they cost. */
@Path("/api/v1/employment/public-posts")
@Tag(name = "public-posts", description = "公益岗位 Public-welfare posts")
class PublicPostLedger extends LedgerResource<PublicPost, PublicPostRow> {
    @Inject
    PostBudgetFinder budget;

    PublicPostLedger() {
        super(Ledger.of("employment/public-posts", "public-post", PublicPost.class, PublicPostRow.class)
                .identifiedBy("labourerId", "from"));
    }

    @GET
    @Path("budget")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getPublicPostBudget",
            summary = "Pay due in a year · 公益岗位资金预算",
            description =
                    "Pay due for public-welfare posts by place and month of a year (R36), by days where a post is held for a part"
                            + " of a month, against the appropriations for regions inside the scope.")
    @Parameter(name = "year", in = ParameterIn.QUERY, required = true, description = "年度 year", example = "2022")
    @Parameter(
            name = "siteCode",
            in = ParameterIn.QUERY,
            description = "安置点代码 posts at this site",
            example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 posts in regions whose code begins so",
            example = "360732")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "places, 1 to 500, 50 if not given",
            example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<PostBudget> budget(@Context UriInfo uri) {
        var found = budget.find(PostBudgetRequest.read(uri.getQueryParameters()), caller.scope());
        return PageCursor.answer(found, found.nextCursor(), uri);
    }
}
