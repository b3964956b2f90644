package cn.anju.assessment.reconciliation;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SYSTEM;

import cn.anju.assessment.reconciliation.Counted.Place;
import cn.anju.kit.ledger.ListQuery;
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
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For operators and auditors: whether everything that the services recorded has come here. */
@Path("/api/v1/assessment/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trust")
class ReconciliationResource {
    private static final int KEY = 2;

    private final Reconciler reconciler;
    private final Caller caller;
    private final JsonWebToken token;

    ReconciliationResource(Reconciler reconciler, Caller caller, JsonWebToken token) {
        this.reconciler = reconciler;
        this.caller = caller;
        this.token = token;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, SYSTEM, ANALYST, AUDITOR})
    @Operation(
            operationId = "getReconciliation",
            summary = "Records of the services beside those taken in · 与来源台账对账",
            description =
                    "For each ledger that a scheme counts, and the sites and their leaders, and each site: how many"
                            + " active records the service has and how many were taken in, with the sums of their"
                            + " versions. The services are asked at this moment with the caller's token; one that does not"
                            + " answer is named. Ordered by ledger and site; the summary is of all rows, whatever page is"
                            + " shown.")
    @Parameter(
            name = "recordType",
            in = ParameterIn.QUERY,
            description = "记录类型 of this ledger; may be repeated",
            example = "site.leader-visit")
    @Parameter(name = "siteCode", in = ParameterIn.QUERY, description = "安置点代码 at this site", example = "360732-S01")
    @Parameter(
            name = "regionCode",
            in = ParameterIn.QUERY,
            description = "区划代码 in regions whose code begins so",
            example = "360732101")
    @Parameter(name = "differing", in = ParameterIn.QUERY, description = "true: only rows that are not EQUAL")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 50 if not given", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public RestResponse<Reconciliation> get(@Context UriInfo uri) {
        var parameters = new QueryParameters(
                uri.getQueryParameters(), "recordType", "siteCode", "regionCode", "differing", "limit", "cursor");
        var known = reconciler.known();
        var types = parameters.all("recordType");
        types.stream()
                .filter(type -> !known.contains(type))
                .forEach(type -> parameters.refuse("recordType", "enum", String.join(", ", known)));
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, KEY));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var asked = new Reconciler.Asked(
                types.stream().distinct().toList(),
                parameters.text("siteCode").orElse(null),
                parameters.text("regionCode").orElse(null),
                parameters
                        .oneOf("differing", List.of("true", "false"))
                        .map("true"::equals)
                        .orElse(false),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.map(key -> new Place(key.key().get(0), key.key().get(1))).orElse(null));
        parameters.check();
        var found = reconciler.reconcile(asked, caller.scope(), token.getRawToken());
        return PageCursor.answer(found, found.nextCursor(), uri);
    }
}
