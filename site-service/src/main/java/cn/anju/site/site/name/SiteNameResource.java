package cn.anju.site.site.name;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Which site is meant by a name, for those who have lists with names instead of codes. */
@Path("/api/v1/site/sites/resolve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites")
class SiteNameResource {
    private final SiteResolver resolver;
    private final Caller caller;

    SiteNameResource(SiteResolver resolver, Caller caller) {
        this.resolver = resolver;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "resolveSite",
            summary = "Which site is meant by a name · 按名称查安置点",
            description =
                    "The site in the scope that goes by exactly this code, name or alias, whatever the blanks, the width of"
                            + " characters and the case. 409 with a violation for each candidate where several go by it or it is a"
                            + " shared name; 404 with the most similar ones where none does. No site is ever guessed.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            required = true,
            description = "名称 code, name or alias",
            example = "高兴圩镇")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 only sites in regions whose code begins so",
            example = "360732104")
    public RestResponse<SiteMatch> resolve(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "name", "regionCode");
        String name = parameters.required("name");
        String region = parameters.text("regionCode").orElse(null);
        parameters.check();
        return ResponseBuilder.ok(resolver.resolve(name, region, caller.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
