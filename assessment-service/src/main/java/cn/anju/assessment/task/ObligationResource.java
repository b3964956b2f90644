package cn.anju.assessment.task;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

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

/** How far the tasks of the plan are, at each place. */
@Path("/api/v1/assessment/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "任务事项 How far the tasks of the plan are, at each place")
class ObligationResource {
    private final TrackedTasks tasks;
    private final ObligationFinder finder;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    ObligationResource(TrackedTasks tasks, ObligationFinder finder, Caller caller, JsonWebToken token, Clock clock) {
        this.tasks = tasks;
        this.finder = finder;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listObligations",
            summary = "How far tasks are · 任务完成情况",
            description =
                    "For each task its current occasion and earlier ones, place by place where it is that of a site. The services"
                            + " are asked with the token of the caller; what only a service that does not answer would know is"
                            + " UNKNOWN, with the reason.")
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
    public RestResponse<ObligationList> list(@Context UriInfo uri) {
        var asked = ObligationRequest.read(uri.getQueryParameters(), tasks, LocalDate.now(clock));
        return ResponseBuilder.ok(new ObligationList(asked.on(), finder.find(asked, caller, token)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
