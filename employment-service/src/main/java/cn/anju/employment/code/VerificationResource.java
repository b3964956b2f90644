package cn.anju.employment.code;

import cn.anju.kit.query.QueryParameters;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where a scanned code leads: open to everybody, since whoever offers a job or a service has no account. */
@Path(VerificationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employment-codes")
class VerificationResource {
    static final String PATH = "/api/v1/employment/employment-code-verification";

    private final CodeDesk codes;

    VerificationResource(CodeDesk codes) {
        this.codes = codes;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "verifyEmploymentCode",
            summary = "Verify a code · 核验就业码",
            description =
                    "Without a token. Whether the code counts and whether its holder has work or looks for some; of a code that"
                            + " does not count, only why. Nothing personal beyond a mask.")
    @Parameter(
            name = "code",
            in = ParameterIn.QUERY,
            required = true,
            description = "text of the code, as the picture has it")
    public RestResponse<CodeVerification> verify(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "code");
        String text = parameters.required("code");
        parameters.check();
        return ResponseBuilder.ok(codes.verify(text))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
