package cn.anju.monitoring.risk.process;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the process itself, whatever case goes through it. */
@Path("/api/v1/monitoring/case-process")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
class ProcessResource {
    private final CaseLimits limits;
    private final Clock clock;

    ProcessResource(CaseLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getCaseProcessDefinition",
            summary = "The process of cases · 监测流程",
            description =
                    "Every state with the steps out of it: who takes them, what they need, how many days they have.")
    public ProcessView process() {
        return ProcessView.of(limits.on(LocalDate.now(clock)));
    }
}
