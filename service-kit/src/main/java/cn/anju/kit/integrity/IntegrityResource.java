package cn.anju.kit.integrity;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What does not fit together in the records of this service, found by named checks. */
@Path("/api/v1/{workstream}/integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integrity", description = "Consistency of the records · 数据一致性核查")
public class IntegrityResource {
    private static final String REVALIDATE = "private, no-cache";

    private final CheckCatalogue catalogue;
    private final CheckRunner runner;
    private final Caller caller;

    IntegrityResource(CheckCatalogue catalogue, CheckRunner runner, Caller caller) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listChecks",
            summary = "Checks and how much they find · 核查项及发现数",
            description = "Runs every check on the records as they are now, within the scope of the token.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    public RestResponse<LedgerPage<CheckResult>> checks(@Context UriInfo uri) {
        var asked = IntegrityRequest.ofAll(uri.getQueryParameters(), caller.scope());
        var results = catalogue.all().stream()
                .map(check -> result(check, asked, uri.getRequestUri().getRawPath()))
                .toList();
        return ResponseBuilder.ok(new LedgerPage<>(results, null, null))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    @GET
    @Path("{check}")
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listFindings",
            summary = "Findings of a check · 核查发现",
            description = "Each with its record and what is wrong with it; ordered by record.")
    @Parameter(
            name = "check",
            in = ParameterIn.PATH,
            description = "id of a check",
            example = "voided-reference",
            required = true)
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "total: count the findings of all pages")
    public RestResponse<LedgerPage<Finding>> findings(@PathParam("check") String id, @Context UriInfo uri) {
        var check = catalogue.find(id);
        var page = runner.page(check, IntegrityRequest.ofOne(uri.getQueryParameters(), caller.scope()));
        ResponseBuilder<LedgerPage<Finding>> answer = ResponseBuilder.ok(page);
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, PageCursor.link(uri, page.nextCursor()));
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, REVALIDATE).build();
    }

    private CheckResult result(CheckQuery query, IntegrityRequest asked, String path) {
        var check = query.check();
        return new CheckResult(
                check.id(),
                check.severity(),
                check.title(),
                check.meaning(),
                count(query, asked),
                path + "/" + check.id());
    }

    private Long count(CheckQuery query, IntegrityRequest asked) {
        try {
            return runner.count(query, asked);
        } catch (ProblemException e) {
            return null;
        }
    }
}
