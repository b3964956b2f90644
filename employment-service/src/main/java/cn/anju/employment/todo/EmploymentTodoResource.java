package cn.anju.employment.todo;

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
@Path("/api/v1/employment/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employment-todos", description = "就业待办 What is due or runs out")
class EmploymentTodoResource {
    private final EmploymentTodos todos;
    private final Caller caller;

    EmploymentTodoResource(EmploymentTodos todos, Caller caller) {
        this.todos = todos;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listEmploymentTodos",
            summary = "What is due or runs out · 就业待办与到期提醒",
            description =
                    "Public-welfare posts whose term ends soon, workshops not checked in this quarter, watched ones and those to"
                            + " be closed, sites without a skills training this year or without a staffed service point; by"
                            + " deadline, the longest overdue first.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "POST_EXPIRES, WORKSHOP_UNCHECKED, WORKSHOP_WATCHED, WORKSHOP_TO_CLOSE, TRAINING_MISSING or"
                    + " SERVICE_POINT_MISSING; may be repeated",
            example = "POST_EXPIRES")
    @Parameter(name = "dueBy", in = ParameterIn.QUERY)
    @Parameter(name = "overdue", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<EmploymentTodo>> list(@Context UriInfo uri) {
        var page = todos.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
