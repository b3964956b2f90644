package cn.anju.kit.count;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How many records each ledger has at each site: what others who keep them as well should have. */
@Path("/api/v1/{workstream}/record-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class RecordCountResource {
    private final RecordCounter counter;
    private final Caller caller;

    RecordCountResource(RecordCounter counter, Caller caller) {
        this.counter = counter;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, SYSTEM, ANALYST, AUDITOR})
    @Operation(
            operationId = "countRecords",
            summary = "Active records by ledger and site · 按台账与安置点统计记录数",
            description =
                    "Of the ledgers whose records are at sites, within the scope of the token, with the sum of the"
                            + " versions, so that corrections count as well; and how much is not told to the topic yet.")
    @Parameter(
            name = "recordType",
            in = ParameterIn.QUERY,
            description = "记录类型 of this ledger; may be repeated, all if not given",
            example = "site.leader-visit")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site; may be repeated")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = "区划代码 in regions whose code begins so")
    public RestResponse<RecordCounts> count(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "recordType", "siteCode", "regionCode");
        var types = parameters.all("recordType");
        types.stream()
                .filter(type -> !counter.known().contains(type))
                .forEach(type -> parameters.refuse("recordType", "enum", String.join(", ", counter.known())));
        var asked = new RecordCounter.Asked(
                types, parameters.all("siteCode"), parameters.text("regionCode").orElse(null));
        parameters.check();
        return PageCursor.answer(counter.count(asked, caller.scope()), null, uri);
    }
}
