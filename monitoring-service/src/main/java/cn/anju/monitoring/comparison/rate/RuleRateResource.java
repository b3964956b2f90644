package cn.anju.monitoring.comparison.rate;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.journal.JournalResource.Listing;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How good the rules of comparisons are. */
@Path("/api/v1/monitoring/comparison-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison-sources")
public class RuleRateResource {
    private final RuleRates rates;
    private final Caller caller;

    RuleRateResource(RuleRates rates, Caller caller) {
        this.rates = rates;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listComparisonRates",
            summary = "How good the rules are · 规则核实情况",
            description =
                    "For each source and version of its rule: warnings issued in the scope of the caller, confirmed,"
                            + " unfounded, still open, and the rate of false alarms. Voided warnings do not count.")
    @Parameter(name = "sourceId", in = ParameterIn.QUERY, description = "比对来源 of this source")
    @Parameter(
            name = "bureau",
            in = ParameterIn.QUERY,
            description = "行业部门 of this bureau",
            example = "medical-insurance")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "起始日期 warnings issued on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "截止日期 warnings issued on this day or before",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public Listing<RuleRate> list(@Context UriInfo uri) {
        return new Listing<>(rates.of(uri.getQueryParameters(), caller.scope()));
    }
}
