package cn.anju.monitoring.household;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.monitoring.household.change.Departure;
import cn.anju.monitoring.household.change.HeadChange;
import cn.anju.monitoring.household.change.Merger;
import cn.anju.monitoring.household.change.Move;
import cn.anju.monitoring.household.change.Split;
import cn.anju.monitoring.picture.FamilyPicture;
import cn.anju.monitoring.picture.FamilyPictures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of relocated households, with what changes several records of it at once. */
@Path("/api/v1/monitoring/households")
@Tag(name = "households", description = "搬迁户 Relocated households")
class HouseholdLedger extends LedgerResource<Household, HouseholdRow> {
    @Inject
    RegistryDesk registry;

    @Inject
    Moving moving;

    @Inject
    Regrouping regrouping;

    @Inject
    FamilyPictures pictures;

    HouseholdLedger() {
        super(Ledger.of("monitoring/households", "household", Household.class, HouseholdRow.class)
                .dated("settledOn")
                .identifiedBy("code")
                .related("picture"));
    }

    @POST
    @Path("{id}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "moveHousehold",
            summary = "Move to another site · 搬迁安置点",
            description =
                    "With If-Match. The household and its members are at the other place from the day on; what was recorded"
                            + " of it stays where it happened. Both places lie in the scope of the token.")
    public RestResponse<HouseholdChanged> move(
            @PathParam("id") String id,
            Move move,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return run(id, move, match, key, moving::move);
    }

    @POST
    @Path("{id}/departures")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "letHouseholdLeave",
            summary = "Leave for good · 整户迁离",
            description = "With If-Match. The household and the memberships in it end on the day.")
    public RestResponse<HouseholdChanged> leave(
            @PathParam("id") String id,
            Departure departure,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return run(id, departure, match, key, moving::leave);
    }

    @POST
    @Path("{id}/splits")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "splitHousehold",
            summary = "Split · 分户",
            description =
                    "With If-Match. The members named get a household of their own at the same place, with memberships from the"
                            + " day on; those in the old household end.")
    public RestResponse<HouseholdChanged> split(
            @PathParam("id") String id,
            Split split,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return run(id, split, match, key, regrouping::split);
    }

    @POST
    @Path("{id}/merges")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "mergeHouseholds",
            summary = "Take in another household · 并户",
            description =
                    "With If-Match of the household that stays. All members of the other one belong to it from the day on; the"
                            + " other one ends.")
    public RestResponse<HouseholdChanged> merge(
            @PathParam("id") String id,
            Merger merger,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return run(id, merger, match, key, regrouping::merge);
    }

    @POST
    @Path("{id}/head-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    @Operation(
            operationId = "changeHeadOfHousehold",
            summary = "Another head · 变更户主",
            description = "With If-Match. Names every member with its relation to the new head.")
    public RestResponse<HouseholdChanged> changeHead(
            @PathParam("id") String id,
            HeadChange change,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return run(id, change, match, key, regrouping::changeHead);
    }

    @GET
    @Path("{id}/picture")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getFamilyPicture",
            summary = "The whole family on a day · 家庭全貌",
            description =
                    "Members, cadres, warnings, entitlements, incomes with the monitoring line, revisits and more, as they were on"
                            + " a day. Who and what belonged to the household follows from the dates of the records, what they said"
                            + " from their versions of that day. Personal data is masked and leaves an entry in the access log.")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "the day; today if not given",
            example = "2022-03-31")
    public RestResponse<FamilyPicture> picture(@PathParam("id") String id, @Context UriInfo uri) {
        return pictures.answer(RequestHeaders.id(id), uri.getQueryParameters(), caller);
    }

    private <Q extends Record & LedgerFields> RestResponse<HouseholdChanged> run(
            String id, Q request, String match, String key, RegistryDesk.Operation<Q> operation) {
        ledger().requireWriter(caller);
        return registry.run(id, request, match, key, caller, operation);
    }
}
