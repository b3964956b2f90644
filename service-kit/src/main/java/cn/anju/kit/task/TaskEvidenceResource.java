package cn.anju.kit.task;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Which rows of annex 1 are settled, by the records of this service. */
@Path("/api/v1/{workstream}/task-evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-evidence", description = "任务完成依据 Evidence for the tasks of annex 1")
public class TaskEvidenceResource {
    private final EvidenceFinder evidence;
    private final Caller caller;
    private final Clock clock;

    TaskEvidenceResource(EvidenceFinder evidence, Caller caller, Clock clock) {
        this.evidence = evidence;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getTaskEvidence",
            summary = "Which tasks are settled · 任务完成依据",
            description =
                    "For each row of annex 1 that records of this service settle: its current deadline, what is counted, how"
                            + " many are due, done and open within the scope of the token, as a whole and place by place. A month"
                            + " whose deadline lies in the next one is looked at until then.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "日期 as the records stand on this day; today if not given",
            example = "2022-03-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "row",
            in = ParameterIn.QUERY,
            description = "任务行 this row of annex 1; may be repeated, all if not given",
            example = "R08")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    public RestResponse<TaskEvidence> get(@Context UriInfo uri) {
        var asked = EvidenceRequest.read(uri.getQueryParameters(), evidence.known(), LocalDate.now(clock));
        return ResponseBuilder.ok(evidence.find(asked, caller.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
