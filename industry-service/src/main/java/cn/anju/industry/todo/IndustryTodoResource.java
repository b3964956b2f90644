package cn.anju.industry.todo;

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

/** For officers: what is due or wrong at a site, in a township, in the county. */
@Path("/api/v1/industry/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "industry-todos", description = "产业待办 What is due or wrong")
class IndustryTodoResource {
    private final IndustryTodos todos;
    private final Caller caller;

    IndustryTodoResource(IndustryTodos todos, Caller caller) {
        this.todos = todos;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listIndustryTodos",
            summary = "What is due or wrong · 产业待办",
            description =
                    "Sites without a garden, a main industry, a base in operation, a support hall or a survey of idle rooms,"
                            + " where the annex asks for one; rents that families are owed, and loans guaranteed by the government"
                            + " without a legal review; by deadline, the longest overdue first.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY)
    @Parameter(name = "regionCode", in = ParameterIn.QUERY)
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description =
                    "GARDEN_MISSING, MAIN_INDUSTRY_MISSING, BASE_MISSING, SUPPORT_HALL_MISSING, IDLE_SURVEY_MISSING,"
                            + " RENT_OVERDUE or LOAN_UNREVIEWED; may be repeated",
            example = "RENT_OVERDUE")
    @Parameter(name = "dueBy", in = ParameterIn.QUERY)
    @Parameter(name = "overdue", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<IndustryTodo>> list(@Context UriInfo uri) {
        var page = todos.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
