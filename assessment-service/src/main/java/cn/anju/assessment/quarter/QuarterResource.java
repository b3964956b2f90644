package cn.anju.assessment.quarter;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.quarter.verification.Verification;
import cn.anju.assessment.quarter.verification.Verifier;
import cn.anju.kit.ledger.LedgerPage;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The quarters of a county from the running ranking to the bulletin. */
@Path("/api/v1/assessment/quarters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters", description = "考核季度 Life of a quarter: frozen, reviewed, published, revised")
class QuarterResource {
    private static final String EDITION = "edition";
    private static final int MOST_EDITIONS = 9_999;

    private final QuarterReader reader;
    private final QuarterRequest request;
    private final Verifier verifier;
    private final Caller caller;

    QuarterResource(QuarterReader reader, QuarterRequest request, Verifier verifier, Caller caller) {
        this.reader = reader;
        this.request = request;
        this.verifier = verifier;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listQuarters",
            summary = "Quarters that were frozen · 已冻结的季度",
            description = "The latest first; quarters that are not listed are live.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public LedgerPage<QuarterView> list(@Context UriInfo uri) {
        var quarters = reader.all(request.county(uri.getQueryParameters(), caller.scope()));
        return new LedgerPage<>(quarters, null, (long) quarters.size());
    }

    @GET
    @Path("{period}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getQuarter",
            summary = "How far a quarter is · 季度状态",
            description =
                    "While it is frozen or under review with the sites of the scope in their places; once it is published"
                            + " with all of them, and with every edition and its differences.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public QuarterView get(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = asked(period, uri);
        return reader.view(asked.period(), asked.county(), caller.scope());
    }

    @GET
    @Path("{period}/sites/{siteCode}")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getQuarterSite",
            summary = "What a site is judged by · 安置点季度得分",
            description = "Every indicator as it was frozen, and once it is published as in the latest edition.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public PublishedSite site(
            @PathParam("period") String period, @PathParam("siteCode") String siteCode, @Context UriInfo uri) {
        var asked = asked(period, uri);
        return reader.site(asked.period(), asked.county(), siteCode, caller.scope());
    }

    @GET
    @Path("{period}/revisions")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "listQuarterRevisions",
            summary = "Editions of a published quarter · 通报版次",
            description = "The first edition first, each with its digest and what it changes.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public LedgerPage<QuarterView.Edition> revisions(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = asked(period, uri);
        var editions =
                reader.view(asked.period(), asked.county(), caller.scope()).editions();
        return new LedgerPage<>(editions, null, (long) editions.size());
    }

    @GET
    @Path("{period}/document")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "getQuarterDocument",
            summary = "The published document, byte by byte · 通报原文",
            description =
                    "Canonical JSON: its SHA-256, as of sha256sum, is the digest that was announced. 404 while nothing is"
                            + " published.")
    @Parameter(name = EDITION, in = ParameterIn.QUERY, description = "the latest if not given", example = "1")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public RestResponse<String> document(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = asked(period, uri, EDITION);
        var publication = reader.publication(asked.period(), asked.county(), edition(asked));
        return ResponseBuilder.ok(publication.document())
                .header(HttpHeaders.ETAG, '"' + publication.computedDigest() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("{period}/verification")
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "verifyQuarter",
            summary = "Whether the published document is what was signed · 校验通报",
            description =
                    "Works out the digest anew and compares it with what was stored and announced, with the edition before, with"
                            + " the scores and with the facts that are kept.")
    @Parameter(name = EDITION, in = ParameterIn.QUERY, description = "the latest if not given", example = "1")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    public Verification verification(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = asked(period, uri, EDITION);
        return verifier.verify(asked.period(), reader.publication(asked.period(), asked.county(), edition(asked)));
    }

    private QuarterRequest.Asked asked(String period, UriInfo uri, String... known) {
        var asked = request.read(period, uri.getQueryParameters(), caller.scope(), known);
        if (known.length == 0) {
            asked.parameters().check();
        }
        return asked;
    }

    private static Optional<Integer> edition(QuarterRequest.Asked asked) {
        int edition = asked.parameters().number(EDITION, 1, MOST_EDITIONS, 1);
        asked.parameters().check();
        return asked.parameters().text(EDITION).map(given -> edition);
    }
}
