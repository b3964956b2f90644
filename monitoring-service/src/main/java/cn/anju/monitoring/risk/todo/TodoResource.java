package cn.anju.monitoring.risk.todo;

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

/** For officers: what is due or overdue about households at risk, of a site, a township, a bureau. */
@Path("/api/v1/monitoring/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "todos", description = "待办事项 What is to be done about households at risk")
class TodoResource {
    private final TodoFinder finder;
    private final Caller caller;

    TodoResource(TodoFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listMonitoringTodos",
            summary = "What is due or overdue · 待办与逾期",
            description =
                    "Warnings to be verified, clues to be settled, next steps of cases, votes not given, entries of this and the last month, risks without a measure; by"
                            + " deadline, the longest overdue first.")
    @Parameter(
            name = "siteCode",
            in = ParameterIn.QUERY,
            description = "安置点代码 of households at this site; may be repeated",
            example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 of households in regions whose code begins so",
            example = "360732101")
    @Parameter(
            name = "bureau",
            in = ParameterIn.QUERY,
            description = "行业部门 votes, measures and warnings of this bureau",
            example = "education")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "VERIFY_WARNING, SETTLE_CLUE, NEXT_STEP, VOTE, MONTHLY_UPDATE or MEASURE; may be repeated",
            example = "NEXT_STEP")
    @Parameter(name = "dueBy", in = ParameterIn.QUERY)
    @Parameter(name = "overdue", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public RestResponse<LedgerPage<Todo>> list(@Context UriInfo uri) {
        var page = finder.page(uri.getQueryParameters(), caller.scope());
        return PageCursor.answer(page, page.nextCursor(), uri);
    }
}
