package cn.anju.monitoring.comparison.run;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.job.JobView;
import cn.anju.kit.job.JobViews;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where bureaus hand in their data. */
@Path("/api/v1/monitoring/comparison-sources/{id}/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison-batches")
public class ComparisonResource {
    private static final String EXAMPLE = "公民身份号码,个人自付费用\r\n999999198503122136,18600.00\r\n";

    private final ComparisonDesk desk;
    private final JobViews jobs;
    private final Caller caller;

    ComparisonResource(ComparisonDesk desk, JobViews jobs, Caller caller) {
        this.desk = desk;
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Consumes({FileFormat.Names.CSV, FileFormat.Names.XLSX, FileFormat.Names.NDJSON})
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM})
    @Operation(
            operationId = "compareBatch",
            summary = "Compare a bureau's file · 上传比对数据",
            description =
                    "A CSV (UTF-8 or GB18030), XLSX (first sheet) or NDJSON file becomes a job under `/jobs/{id}`: its"
                            + " rows are matched with members of registered households by ID number, and where the rule of the"
                            + " source holds a warning is issued, one a month of the same person. `created` counts the warnings,"
                            + " `unchanged` those that were issued before; `failed` rows are told with row and column and"
                            + " never with a value. Headers are the titles or names of the source's columns; other columns are"
                            + " not read. Of people who are in no household nothing is kept, and the file itself is deleted at"
                            + " once, or after a day where rows failed. The same file again changes nothing. By officers of the"
                            + " source's bureau, county administrators and systems.")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "数据日期 day as of which the data are; today where it is left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2022-03-20")
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = "只试算，不发预警 only find out what would be raised",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = FileFormat.Names.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = EXAMPLE),
                @Content(
                        mediaType = FileFormat.Names.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = FileFormat.Names.NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "{\"idNumber\":\"999999198503122136\",\"selfPaidCost\":18600}\n")
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location names the job",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "413", description = "The file is too large · 文件过大")
    public RestResponse<JobView> compare(
            @PathParam("id") String id,
            InputStream file,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        var request = desk.request(
                RequestHeaders.id(id), headers.getMediaType(), uri.getQueryParameters(), RequestHeaders.key(key));
        var job = desk.accept(file, request, caller);
        return ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, jobs.of(job, jobs.language(headers.getAcceptableLanguages())))
                .location(URI.create("/api/v1/monitoring/jobs/" + job.id()))
                .build();
    }
}
