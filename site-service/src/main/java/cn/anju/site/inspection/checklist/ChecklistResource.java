package cn.anju.site.inspection.checklist;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.query.QueryParameters;
import cn.anju.site.inspection.Inspection.Kind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows what inspections look at. */
@Path("/api/v1/site/inspection-checklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
class ChecklistResource {
    private final Checklists checklists;
    private final Clock clock;

    ChecklistResource(Checklists checklists, Clock clock) {
        this.checklists = checklists;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getInspectionChecklist",
            summary = "What inspections look at · 排查清单",
            description = "The items of a day, in their order, with how grave each is if it is not in order.")
    @Parameter(name = "on", in = ParameterIn.QUERY)
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "排查类别 only of this kind", example = "FIRE")
    public RestResponse<ChecklistView> get(@Context UriInfo uri) {
        var parameters = new QueryParameters(uri.getQueryParameters(), "on", "kind");
        var on = parameters.date("on").orElse(LocalDate.now(clock));
        var kind = parameters.oneOf(
                "kind", Arrays.stream(Kind.values()).map(Kind::name).toList());
        parameters.check();
        var list = checklists.on(on);
        var items = list.items().stream()
                .filter(item -> kind.isEmpty() || item.kind().name().equals(kind.get()))
                .map(ChecklistItem::of)
                .toList();
        return ResponseBuilder.ok(new ChecklistView(list.from(), list.source(), items))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
