package cn.anju.assessment.todo;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For officers: what is still owed this month, wherever it is recorded. */
@Path("/api/v1/assessment/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "todos", description = "全部待办 What is still owed, across all services")
class TodoResource {
    private final TodoGatherer gatherer;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    TodoResource(TodoGatherer gatherer, Caller caller, JsonWebToken token, Clock clock) {
        this.gatherer = gatherer;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listOwedTodos",
            summary = "What is still owed across all services · 全部待办",
            description =
                    "What the four services tell of what is to be done, and the open tasks of the plan; the longest overdue"
                            + " first. A service that does not answer is named with the reason.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site", example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 in regions whose code begins so",
            example = "360732101")
    @Parameter(
            name = "bureau",
            in = ParameterIn.QUERY,
            description = "单位代码 tasks that it leads, and what services name as its business",
            example = "agriculture")
    @Parameter(
            name = "dueBy",
            in = ParameterIn.QUERY,
            description = "due on or before this day; the end of this month if not given",
            example = "2022-03-31")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    public RestResponse<OwedTodos> list(@Context UriInfo uri) {
        var parameters =
                new QueryParameters(uri.getQueryParameters(), "siteCode", "regionCode", "bureau", "dueBy", "limit");
        var today = LocalDate.now(clock);
        var asked = new TodoGatherer.Asked(
                today,
                parameters.date("dueBy").orElse(today.with(TemporalAdjusters.lastDayOfMonth())),
                parameters.text("siteCode").orElse(null),
                parameters.text("regionCode").orElse(null),
                parameters.text("bureau").orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT));
        parameters.check();
        return ResponseBuilder.ok(gatherer.gather(asked, caller, token))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
