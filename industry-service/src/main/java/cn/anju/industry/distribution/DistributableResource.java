package cn.anju.industry.distribution;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.industry.organization.Organizations;
import cn.anju.kit.security.Caller;
import cn.anju.kit.sql.ReadOnly;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organisation can distribute now. */
@Path("/api/v1/industry/collective-organizations/{id}/distributable")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collective-organizations")
class DistributableResource {
    private final Organizations organizations;
    private final Earnings earnings;
    private final ReadOnly readOnly;
    private final Caller caller;

    DistributableResource(Organizations organizations, Earnings earnings, ReadOnly readOnly, Caller caller) {
        this.organizations = organizations;
        this.earnings = earnings;
        this.readOnly = readOnly;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getDistributable",
            summary = "What can be distributed now · 可分配收益",
            description = "Results of all closed months, less losses and less what was distributed before.")
    public Distributable get(@PathParam("id") UUID id) {
        organizations.find(id, caller.scope());
        return readOnly.run(() -> earnings.of(id));
    }
}
