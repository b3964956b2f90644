package cn.anju.site.todo;

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

/** For officers: what is due or runs out at a site, in a township, in the county. */
@Path("/api/v1/site/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "site-todos", description = "安置点待办 What is due or runs out")
class SiteTodoResource {
    private final SiteTodos todos;
    private final Caller caller;

    SiteTodoResource(SiteTodos todos, Caller caller) {
        this.todos = todos;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listSiteTodos",
            summary = "What is due or runs out · 安置点待办与到期提醒",
            description =
                    "What a site still owes by its deadline: leaders and their papers, visits, hearings, contacts and whatever"
                            + " else the kinds say; the longest overdue first, each with the ledger to record it in.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "one of the kinds, see the dictionary SiteTodoKind; may be repeated",
            example = "VISITS_BEHIND")
    @Parameter(name = "dueBy", in = ParameterIn.QUERY)
    @Parameter(name = "overdue", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<SiteTodo>> list(@Context UriInfo uri) {
        var page = todos.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
