package cn.anju.industry.statement;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.industry.organization.Organizations;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The statement of income and the balance sheet of an organisation and year. */
@Path("/api/v1/industry/collective-organizations/{id}/statements/{year}")
@Tag(name = "collective-organizations")
class StatementResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YEAR = "[1-9]\\d{3}";

    private final Organizations organizations;
    private final Statements statements;
    private final Caller caller;

    StatementResource(Organizations organizations, Statements statements, Caller caller) {
        this.organizations = organizations;
        this.statements = statements;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getCollectiveStatement",
            summary = "Statement of income and balance sheet · 收益分配表与资产负债表",
            description =
                    "Of one organisation and year, from all that is booked; with Accept of XLSX as a workbook, in Chinese"
                            + " with headers=zh.")
    public Statement json(@PathParam("id") UUID id, @PathParam("year") String year) {
        return statement(id, year);
    }

    @GET
    @Produces(XLSX)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Parameter(
            name = "headers",
            in = ParameterIn.QUERY,
            description = "zh: in Chinese; else in English",
            example = "zh")
    public RestResponse<StreamingOutput> workbook(
            @PathParam("id") UUID id, @PathParam("year") String year, @Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "headers");
        boolean chinese = parameters.oneOf("headers", List.of("zh")).isPresent();
        parameters.check();
        var statement = statement(id, year);
        StreamingOutput output = out -> StatementBook.write(statement, chinese, out);
        return ResponseBuilder.ok(output)
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + statement.creditCode() + "-" + year + ".xlsx\"")
                .build();
    }

    private Statement statement(UUID id, String year) {
        if (!year.matches(YEAR)) {
            throw ProblemException.badParameter(Violation.parameter("year", "year"));
        }
        return statements.of(id, organizations.find(id, caller.scope()), Integer.parseInt(year));
    }
}
