package cn.anju.assessment.task;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.task.calendar.Calendar;
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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The tasks of the plan: which there are, how far bureaus and townships have come, and when each is due. */
@Path("/api/v1/assessment/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "任务清单 Tasks of the plan and how far they are")
class TaskResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TrackedTasks tasks;
    private final ObligationFinder finder;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    TaskResource(TrackedTasks tasks, ObligationFinder finder, Caller caller, JsonWebToken token, Clock clock) {
        this.tasks = tasks;
        this.finder = finder;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listTasks",
            summary = "The tasks of the plan · 任务清单",
            description =
                    "The 39 rows of annex 1, then the clauses 8, 9, 14 and 24, which have no row; with what settles each.")
    public RestResponse<TaskCatalogue> list(@Context UriInfo uri) {
        new QueryParameters(uri.getQueryParameters()).check();
        var today = LocalDate.now(clock);
        return answer(new TaskCatalogue(tasks.all().stream()
                .map(task -> TaskCatalogue.Item.of(task, today))
                .toList()));
    }

    @GET
    @Path("progress")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getTaskProgress",
            summary = "How far bureaus and townships are · 任务进度",
            description = "Counts the obligations by state, for each lead bureau and for each township.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "日期 as the records stand on this day; today if not given",
            example = "2022-03-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(name = "row", in = ParameterIn.QUERY, description = "任务行 may be repeated", example = "R26")
    @Parameter(name = "bureau", in = ParameterIn.QUERY, description = "牵头单位 led by it", example = "agriculture")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 regions whose code begins so")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "NOT_DUE, DUE_SOON, MET, MET_LATE, OVERDUE or UNKNOWN; may be repeated",
            example = "OVERDUE")
    @Parameter(
            name = "earlier",
            in = ParameterIn.QUERY,
            description = "how many months or quarters before the current one, 0 to 12; 1 if not given",
            example = "1")
    public RestResponse<Progress> progress(@Context UriInfo uri) {
        var asked = asked(uri);
        return answer(Progress.of(asked.on(), finder.find(asked, caller, token)));
    }

    @GET
    @Path("calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getTaskCalendar",
            summary = "Deadlines of a year for a calendar · 任务日历",
            description = "iCalendar (RFC 5545): a day for each deadline of the year.")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "年度 this year if not given", example = "2022")
    @Parameter(name = "bureau", in = ParameterIn.QUERY, description = "牵头单位 led by it", example = "agriculture")
    public RestResponse<String> calendar(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "year", "bureau");
        var bureau = parameters.text("bureau");
        int year = parameters.number(
                "year", FIRST_YEAR, LAST_YEAR, LocalDate.now(clock).getYear());
        parameters.check();
        var occasions = tasks.all().stream()
                .filter(task -> bureau.isEmpty() || task.lead().contains(bureau.get()))
                .flatMap(task -> Occasion.in(task, year).stream())
                .toList();
        return answer(Calendar.of(occasions, clock.instant()));
    }

    private ObligationRequest asked(UriInfo uri) {
        return ObligationRequest.read(uri.getQueryParameters(), tasks, LocalDate.now(clock));
    }

    private static <T> RestResponse<T> answer(T body) {
        return ResponseBuilder.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
