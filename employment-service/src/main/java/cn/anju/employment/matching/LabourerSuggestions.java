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

/** Which jobs suit a labourer. */
@Path("/api/v1/employment/labourers/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "labourers")
class LabourerSuggestions {
    private final Matchmaker matchmaker;
    private final Caller caller;

    LabourerSuggestions(Matchmaker matchmaker, Caller caller) {
        this.matchmaker = matchmaker;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "suggestJobPostings",
            summary = "Jobs that suit a labourer · 推荐岗位",
            description =
                    "Open jobs at the site of the labourer, or in the township of a scattered one, the best first, each with the reasons of its score. None for somebody who has work or wants none.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 50, 10 if not given", example = "10")
    public RestResponse<LedgerPage<SuggestedPosting>> list(@PathParam("id") String id, @Context UriInfo uri) {
        var page = matchmaker.postingsFor(RequestHeaders.id(id), uri.getQueryParameters(), caller.scope());
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
