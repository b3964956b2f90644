package cn.anju.employment.matching;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.RequestHeaders;
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

/** Which labourers suit a job. */
@Path("/api/v1/employment/job-postings/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job-postings")
class PostingSuggestions {
    private final Matchmaker matchmaker;
    private final Caller caller;

    PostingSuggestions(Matchmaker matchmaker, Caller caller) {
        this.matchmaker = matchmaker;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "suggestLabourers",
            summary = "Labourers who suit a job · 推荐劳动力",
            description =
                    "Those without work at the sites of the posting, the best first, each with the reasons of the score. None for a job that is closed or filled.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 50, 10 if not given", example = "10")
    public RestResponse<LedgerPage<SuggestedLabourer>> list(@PathParam("id") String id, @Context UriInfo uri) {
        var page = matchmaker.labourersFor(RequestHeaders.id(id), uri.getQueryParameters(), caller.scope());
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
