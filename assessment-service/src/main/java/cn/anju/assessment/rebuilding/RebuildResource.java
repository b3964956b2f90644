package cn.anju.assessment.rebuilding;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Proves that the running facts and scores are those that the topics give. */
@Path("/api/v1/assessment/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trust", description = "数据可信核对 Whether facts, scores and records are what they should be")
class RebuildResource {
    private static final int SOME = 20;

    private final RebuildStore rebuilds;
    private final RebuildFindings findings;
    private final Caller caller;

    RebuildResource(RebuildStore rebuilds, RebuildFindings findings, Caller caller) {
        this.rebuilds = rebuilds;
        this.findings = findings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({COUNTY_ADMIN, SYSTEM})
    @Operation(
            operationId = "orderRebuild",
            summary = "Rebuild facts and scores beside the running ones and compare · 旁路重建并核对",
            description = "Reads the topics from their beginning, scores the tracked quarters from what was read, and"
                    + " reports every difference to the running facts, sites and scores. Nothing of these is"
                    + " changed; rankings go on. One at a time: 409 while another one is running.")
    @APIResponse(responseCode = "202", description = "it was ordered; follow it at Location")
    @APIResponse(responseCode = "409", description = "another one is running")
    public RestResponse<RebuildView> order(@HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        var id = rebuilds.order(caller.name(), key == null ? null : caller.name() + ' ' + key)
                .orElseThrow(() -> new ProblemException(409, "rebuild-running"));
        return ResponseBuilder.<RebuildView>create(RestResponse.Status.ACCEPTED)
                .entity(rebuilds.find(id).orElseThrow(ProblemException::notFound))
                .header(HttpHeaders.LOCATION, uri.getPath() + "/" + id)
                .build();
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, SYSTEM, ANALYST, AUDITOR})
    @Operation(
            operationId = "listRebuilds",
            summary = "The last rebuilds, the latest first · 旁路重建记录",
            description = "The last ten with their state; what one found is told with it alone.")
    public RestResponse<LedgerPage<RebuildView>> list(@Context UriInfo uri) {
        new QueryParameters(uri.getQueryParameters()).check();
        return PageCursor.answer(new LedgerPage<>(rebuilds.list(), null, null), null, uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_ADMIN, SYSTEM, ANALYST, AUDITOR})
    @Operation(
            operationId = "getRebuild",
            summary = "How far a rebuild is and what it found · 旁路重建进度与结果",
            description = "What it found is told once it is DONE, for the places that the token covers.")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site", example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 in regions whose code begins so",
            example = "360732101")
    @Parameter(
            name = "examples",
            in = ParameterIn.QUERY,
            description = "so many of each kind of difference at most, 0 to 500, 20 if not given",
            example = "20")
    @APIResponse(responseCode = "404", description = "there is no such rebuild")
    public RestResponse<RebuildView> get(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "siteCode", "regionCode", "examples");
        var asked = new RebuildFindings.Asked(
                parameters.text("siteCode").orElse(null),
                parameters.text("regionCode").orElse(null),
                parameters.number("examples", 0, ListQuery.MOST, SOME));
        parameters.check();
        var rebuild = rebuilds.find(id).orElseThrow(ProblemException::notFound);
        var shown =
                rebuild.state() == RebuildState.DONE ? rebuild.with(findings.of(id, asked, caller.scope())) : rebuild;
        return PageCursor.answer(shown, null, uri);
    }
}
