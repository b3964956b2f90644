package cn.anju.assessment.quarter;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

import cn.anju.assessment.task.state.TaskStateGatherer;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The steps that a county takes with a quarter. */
@Path("/api/v1/assessment/quarters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters")
class QuarterStepResource {
    private static final String WORKSTREAM = "assessment";

    private final QuarterDesk desk;
    private final QuarterReader reader;
    private final QuarterRequest request;
    private final TaskStateGatherer tasks;
    private final Caller caller;

    QuarterStepResource(
            QuarterDesk desk, QuarterReader reader, QuarterRequest request, TaskStateGatherer tasks, Caller caller) {
        this.desk = desk;
        this.reader = reader;
        this.request = request;
        this.tasks = tasks;
        this.caller = caller;
    }

    @POST
    @Path("{period}/freeze")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "freezeQuarter",
            summary = "Freeze a quarter that has ended · 冻结数据",
            description =
                    "Keeps the figures of every site and the facts behind them as they are at this instant, with the tasks that"
                            + " are overdue there; what is recorded later is not in them. 409 if the quarter has not ended or is frozen already,"
                            + " or while a scheme for it is being prepared.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public QuarterView freeze(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = ordered(period, uri);
        tasks.gather(asked.period(), asked.county());
        desk.freeze(asked.period(), asked.county(), caller);
        return reader.view(asked.period(), asked.county(), caller.scope());
    }

    @POST
    @Path("{period}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER})
    @Operation(
            operationId = "reviewQuarter",
            summary = "Open the review of a frozen quarter · 启动复核",
            description = "From now on until the deadline sites may appeal. 409 unless the quarter is frozen.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public QuarterView review(@PathParam("period") String period, ReviewOrder order, @Context UriInfo uri) {
        var asked = ordered(period, uri);
        desk.review(asked.period(), asked.county(), order, caller);
        return reader.view(asked.period(), asked.county(), caller.scope());
    }

    @POST
    @Path("{period}/publish")
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "publishQuarter",
            summary = "Publish a reviewed quarter · 发布通报",
            description =
                    "What is published never changes. 409 unless the quarter is under review, the deadline for appeals is over"
                            + " and every appeal is decided.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public QuarterView publish(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = ordered(period, uri);
        desk.publish(asked.period(), asked.county(), caller);
        return reader.view(asked.period(), asked.county(), caller.scope());
    }

    @POST
    @Path("{period}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(COUNTY_ADMIN)
    @Operation(
            operationId = "reviseQuarter",
            summary = "Revise a published quarter · 修订通报",
            description =
                    "Makes a new edition of what is on record now, with the corrections of accepted appeals, and its difference to"
                            + " the edition before, which stays. 409 unless the quarter is published and something differs.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public RestResponse<QuarterView.Edition> revise(
            @PathParam("period") String period, RevisionOrder order, @Context UriInfo uri) {
        var asked = ordered(period, uri);
        tasks.gather(asked.period(), asked.county());
        var publication = desk.revise(asked.period(), asked.county(), order, caller);
        return ResponseBuilder.create(Status.CREATED, QuarterView.Edition.of(publication))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/assessment/quarters/" + period + "/document?edition=" + publication.edition())
                .build();
    }

    /** A step concerns the whole county. */
    private QuarterRequest.Asked ordered(String period, UriInfo uri) {
        var asked = request.read(period, uri.getQueryParameters(), caller.scope());
        asked.parameters().check();
        if (!caller.mayWrite(WORKSTREAM, EnumSet.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER))) {
            throw new ProblemException(403, "forbidden");
        }
        if (!caller.scope().covers(null, asked.county())) {
            throw new ProblemException(403, "partly-outside-scope");
        }
        return asked;
    }
}
