package cn.anju.kit.imports;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.export.LedgerExports;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.job.JobView;
import cn.anju.kit.job.JobViews;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Files of records for every ledger.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerImports<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerExports<F, R> {
    @Inject
    ImportDesk imports;

    @Inject
    JobViews jobs;

    protected LedgerImports(Ledger<F, R> ledger) {
        super(ledger);
    }

    @POST
    @Path("imports")
    @Consumes({FileFormat.Names.CSV, FileFormat.Names.XLSX, FileFormat.Names.NDJSON})
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<JobView> importFile(
            InputStream file,
            @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        var request = ImportDesk.Request.of(headers.getMediaType(), uri.getQueryParameters(), RequestHeaders.key(key));
        var job = imports.accept(ledger(), file, request, caller);
        return ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, jobs.of(job, jobs.language(headers.getAcceptableLanguages())))
                .location(URI.create("/api/v1/" + ledger().workstream() + "/jobs/" + job.id()))
                .build();
    }
}
